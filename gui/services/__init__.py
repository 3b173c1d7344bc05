"""Qt objects without widgets: the worker thread, the reservations, the news of the day."""
