"""The field pack: what a team takes along to the fire points, and brings back filled in."""
