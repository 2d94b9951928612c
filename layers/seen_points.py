"""Which points of a township a satellite saw, as one text: bits of the points in their order, Base64 of the bytes."""

from __future__ import annotations

from base64 import b64decode, b64encode

import numpy as np


def packed(seen) -> str:
    """The text of a boolean array."""
    return b64encode(np.packbits(np.asarray(seen, bool)).tobytes()).decode("ascii")


def unpacked(text: str, points: int) -> np.ndarray:
    """The boolean array of *points* places that ``packed`` made *text* of."""
    return np.unpackbits(np.frombuffer(b64decode(text), np.uint8), count=points).astype(bool)


def united(texts, points: int) -> np.ndarray:
    """The points that at least one of *texts* has, all of the same *points* places."""
    return np.logical_or.reduce([unpacked(text, points) for text in texts])


def share_of(seen) -> float:
    """The share of True in a boolean array, as tables have it: four decimals."""
    return float(np.round(np.mean(seen), 4))
