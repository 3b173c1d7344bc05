"""What takes several steps: setting up, closing. Flows join widgets and services."""
