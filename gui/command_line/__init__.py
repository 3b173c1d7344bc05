"""What a run started by a script does: submit, print, take a picture, exit."""
