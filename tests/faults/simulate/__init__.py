"""Stories of tills, told by a seed, with an oracle that holds every statement against the truth."""
