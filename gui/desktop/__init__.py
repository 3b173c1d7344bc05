"""What differs from system to system: the clipboard's manners, hot keys, other programs' windows.

Everything here goes through Qt or the system's own libraries; what it means is decided above.
"""
