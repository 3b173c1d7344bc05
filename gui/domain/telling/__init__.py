"""Everything shown to people, in words: banners, notices, results of checks and of the scan doctor.

Imports from the other rooms of the domain; none of them imports from here.
"""
