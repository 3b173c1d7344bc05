"""Every state of the window, drawn for the documentation and held against the rules of layout."""
