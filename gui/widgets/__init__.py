"""What staff see: the window, and those of its parts that belong to no room.

Imports the domain, but not the services beside it. The rooms: holds, settings, kit.
"""
