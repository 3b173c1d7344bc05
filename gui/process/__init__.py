"""The process itself: unexpected errors, the installer's signals, output, a run's time limit."""
