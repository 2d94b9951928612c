"""The dock 蓝天: the workspace and the day on top, and four tabs."""
