"""The real window under an X server: what is typed there, and what its picture becomes, seen from
outside the program.
"""
