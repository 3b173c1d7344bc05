"""What reacts to the other services' news, none of which knows of it: sounds, log, watches.

Imports the other services and what they may import.
"""
