"""What a reply means, read from its status, headers and body. No network in here.

From the domain.
"""
