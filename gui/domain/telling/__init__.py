"""Everything shown to people, in words: banners, notices, lists, reports.

Imports from the other rooms of the domain; of them, only the trials import from here.
"""
