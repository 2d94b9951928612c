"""The workspace in the window: made, opened as a group of layers, checked out and merged; files dropped on it."""
