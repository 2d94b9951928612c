"""Has a class mask been resampled by interpolation? Its fires then wear a rim of classes that lie between fire and ground."""

from __future__ import annotations

import numpy as np

# Half width of the surroundings kept of each fire pixel.
REACH = 3
OUTSIDE = 255
MOST_PIXELS = 100_000


def surroundings(values: np.ndarray, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
    """uint8 (n, 7, 7): the classes around each pixel of a window; OUTSIDE beyond it or where no class 0-9."""
    padded = np.full((values.shape[0] + 2 * REACH, values.shape[1] + 2 * REACH), OUTSIDE, dtype=np.uint8)
    inner = np.where((values >= 0) & (values <= 9), values, OUTSIDE)
    padded[REACH:-REACH, REACH:-REACH] = inner
    steps = np.arange(2 * REACH + 1)
    return padded[rows[:, None, None] + steps[None, :, None], cols[:, None, None] + steps[None, None, :]]


def clusters(rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
    """Label of the 8-connected group of each pixel; pixels sorted by (row, col)."""
    span = int(cols.max()) + 3 if len(cols) else 3
    keys = rows.astype(np.int64) * span + cols
    pairs = []
    for step in (1, span - 1, span, span + 1):
        at = np.searchsorted(keys, keys + step)
        hit = (at < len(keys)) & (keys[np.minimum(at, len(keys) - 1)] == keys + step)
        pairs.append((np.flatnonzero(hit), at[hit]))
    first, second = (np.concatenate(part) for part in zip(*pairs, strict=True))
    labels = np.arange(len(keys))
    while True:
        low = np.minimum(labels[first], labels[second])
        new = labels.copy()
        np.minimum.at(new, first, low)
        np.minimum.at(new, second, low)
        new = new[new]
        if (new == labels).all():
            return labels
        labels = new


def looks_interpolated(rows: np.ndarray, cols: np.ndarray, around: np.ndarray) -> bool:
    """True if the fires of a mask show the rim that bilinear, cubic or average resampling makes.

    Between land (5) and fire (8, 9) such resampling writes 6 (unknown), and between nothing (0) and fire 1, 2 and 6. In an
    original, 6 stands where too little clear ground surrounds a pixel, so in clear surroundings (no cloud, water or missing
    pixel within 2 pixels) no fire has a 6 beside it: a third of such fires with one is enough. In cloudy surroundings 6 is
    at home, so there most fires must wear a rim of 6 over a quarter of their circumference.
    """
    if not len(rows):
        return False
    order = np.lexsort((cols, rows))[:MOST_PIXELS]
    rows, cols, around = rows[order].astype(np.int64), cols[order].astype(np.int64), around[order]
    labels = clusters(rows, cols)
    names, group = np.unique(labels, return_inverse=True)
    near, far = around[:, REACH - 1 : REACH + 2, REACH - 1 : REACH + 2], around[:, REACH - 2 : REACH + 3, REACH - 2 : REACH + 3]

    def any_in(mask):
        return np.bincount(group, mask.reshape(len(rows), -1).any(axis=1), len(names)) > 0

    on_nothing = np.bincount(group, (around == 0).mean(axis=(1, 2)) - 0.3, len(names)) > 0
    clear = ~any_in(far <= 4) | on_nothing
    # Pixels of the rim, each once per group.
    steps = np.array([(r, c) for r in (-1, 0, 1) for c in (-1, 0, 1)])
    span = int(cols.max()) + 4
    places = ((rows[:, None] + steps[:, 0] + 1) * span + cols[:, None] + steps[:, 1] + 1).ravel()
    classes = near.reshape(len(rows), 9).ravel()
    owner = np.repeat(group, 9)
    rim = classes < 7
    _, first = np.unique(np.stack([owner[rim], places[rim]]), axis=1, return_index=True)
    owner, classes = owner[rim][first], classes[rim][first]
    size = np.bincount(owner, minlength=len(names))
    between = (classes == 6) | on_nothing[owner] & ((classes == 1) | (classes == 2))
    share = np.bincount(owner, between, len(names)) / np.maximum(size, 1)
    if clear.any():
        return bool((share[clear] >= 0.1).mean() >= 1 / 3)
    return bool((share >= 0.25).mean() >= 0.6)
