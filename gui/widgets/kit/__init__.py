"""Parts that every widget may use: theme, glyphs, buttons, the line to type in, barcodes.

From the domain.
"""
