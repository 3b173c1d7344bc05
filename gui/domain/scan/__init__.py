"""Scanners: recognising a scan among typing, and turning its code into a voucher number.

Imports only the domain.
"""
