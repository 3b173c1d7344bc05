"""All that people are told, in words: banners, notices, the scan doctor's and the checks' results.

From every other room of the domain; none of them comes here for anything.
"""
