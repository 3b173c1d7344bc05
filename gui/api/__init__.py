"""Smart Gift over HTTP: what is asked, how often, by which way. The only package that knows httpx.

From the domain; no Qt. What replies mean has a room of its own: replies.
"""
