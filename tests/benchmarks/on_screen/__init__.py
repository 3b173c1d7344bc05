"""The real window under an X server: keys go in, and its picture is watched, from outside."""
