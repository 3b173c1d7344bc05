"""What a run does that was started by a script: submit, print, take a picture, leave."""
