"""The process itself: unexpected errors, the installer's signals, the longest a run may take."""
