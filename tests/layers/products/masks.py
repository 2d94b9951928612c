"""Small fire rasters: clear land with fires, and a few values on nothing."""

import numpy as np

WHEN = dict(time="2023-11-09T04:29", sensor="NOAA-20")


def ground(**fires):
    """A 20 × 30 mask of clear land (5) with the values named r_c in their places."""
    values = np.full((20, 30), 5, np.uint8)
    for place, value in fires.items():
        row, col = map(int, place.strip("_").split("_"))
        values[row, col] = value
    return values


MASK = ground(_3_4=7, _5_6=8, _5_7=9)


def with_values(*values, dtype="uint8"):
    made = np.zeros((20, 30), dtype)
    made.flat[40 : 40 + 7 * len(values) : 7] = values
    return made
