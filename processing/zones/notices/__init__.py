"""Reads the notices that make zones: what a sentence says is read from that sentence; what is not understood is kept word for word."""
