"""What is measured, one subject a module; each has `measure(url, rounds)`, which yields its rows.

`url` is that of the practice service in a process of its own; a subject that needs another server
brings it.
"""
