"""Smart Gift over HTTP: what is asked, how often, by which route. The only package to use httpx.

Imports the domain; no Qt. What replies mean has a room of its own: replies.
"""
