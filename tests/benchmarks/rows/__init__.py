"""What is measured, one subject per module; each has `measure(url, rounds)`, which yields its rows.

`url` is the practice service in its own process; a subject that needs another server starts it.
"""
