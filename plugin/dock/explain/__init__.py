"""Explain a place: a click on the map, and what applies there on the day looked at."""
