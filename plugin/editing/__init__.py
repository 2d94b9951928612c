"""Editing zones: each act is one named undo step on every layer it touches; nothing is saved until the user saves."""
