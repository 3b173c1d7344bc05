"""What is left on a voucher, and how amounts of money are written.

Imports from the domain itself only.
"""
