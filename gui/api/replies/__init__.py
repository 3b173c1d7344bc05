"""What a reply means, read from its status, headers and body. No network here.

Imports the domain.
"""
