"""Editing zones: each act is one named undo step on every layer that it touches."""
