"""What staff see: the window and what stands in it by itself.

From the domain; nothing of the services beside them. The rooms: holds, settings, kit.
"""
