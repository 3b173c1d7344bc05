"""What is kept on this PC: the journal, the settings, the paths of both; no Qt."""
