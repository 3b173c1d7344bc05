"""What the app knows, in plain Python: no Qt, no files, no network."""
