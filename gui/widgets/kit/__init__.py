"""Parts that every widget may use: theme, glyphs, buttons, the text field, barcodes.

Imports the domain.
"""
