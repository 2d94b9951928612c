"""Zones: build, check and compare them; what a notice says beside what is drawn."""
