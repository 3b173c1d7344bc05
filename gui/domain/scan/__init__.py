"""Scanners: what tells a scan from typing, and what a code is before it is a voucher number.

From the domain alone.
"""
