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


def lonely_unknown(around: np.ndarray) -> int:
    """How many unknown pixels (6, with their surroundings) stand alone, or two by two, in clear land: a fire smeared away."""
    if not len(around):
        return 0
    clear = (around >= 5).all(axis=(1, 2)) & (around != OUTSIDE).all(axis=(1, 2))
    sixes = (around == 6).sum(axis=(1, 2))
    return int(round((1 / sixes[clear & (sixes <= 4)]).sum()))


def looks_interpolated(rows: np.ndarray, cols: np.ndarray, around: np.ndarray, unknown: np.ndarray | None = None) -> bool:
    """True if the fires of a mask show the rim that bilinear, cubic or average resampling makes.

    *rows*, *cols* are the fire pixels, *around* their surroundings, *unknown* the surroundings of pixels of class 6.

    Between land (5) and fire (8, 9) such resampling writes 6 (unknown), and between nothing (0) and fire 1, 2 and 6. In an
    original, 6 stands where too little clear ground surrounds a pixel, so in clear surroundings (no cloud, water or missing
    pixel within 2 pixels) no fire has a 6 beside it and no 6 stands alone: a third of the fires and lonely pixels is enough.
    In cloudy surroundings 6 is at home, so there most fires must wear a rim of 6 over a quarter of their circumference.
    A sharp fire (8, 9) right inside a field of 6 is at home too: interpolation would have put a 7 between.
    """
    if not len(rows):
        return False
    order = np.lexsort((cols, rows))[:MOST_PIXELS]
    rows, cols, around = rows[order].astype(np.int64), cols[order].astype(np.int64), around[order]
    names, group = np.unique(clusters(rows, cols), return_inverse=True)
    near, far = around[:, REACH - 1 : REACH + 2, REACH - 1 : REACH + 2], around[:, REACH - 2 : REACH + 3, REACH - 2 : REACH + 3]

    def any_in(mask):
        return np.bincount(group, mask.reshape(len(rows), -1).any(axis=1), len(names)) > 0

    edge = np.ones(around.shape[1:], dtype=bool)
    edge[1:-1, 1:-1] = False
    sharp = (around[:, REACH, REACH] >= 8) & (near == 6).any(axis=(1, 2))
    in_field = any_in(((around[:, edge] == 6).mean(axis=1) >= 0.6) & sharp)
    on_nothing = np.bincount(group, (around == 0).mean(axis=(1, 2)) - 0.3, len(names)) > 0
    clear = (~any_in(far <= 4) | on_nothing) & ~in_field
    # Pixels of the rim, each once per group.
    steps = np.array([(r, c) for r in (-1, 0, 1) for c in (-1, 0, 1)])
    span = int(cols.max()) + 4
    places = ((rows[:, None] + steps[:, 0] + 1) * span + cols[:, None] + steps[:, 1] + 1).ravel()
    classes = near.reshape(len(rows), 9).ravel()
    owner = np.repeat(group, 9)
    rim = classes < 7
    _, first = np.unique(np.stack([owner[rim], places[rim]]), axis=1, return_index=True)
    owner, classes = owner[rim][first], classes[rim][first]
    between = (classes == 6) | on_nothing[owner] & ((classes == 1) | (classes == 2))
    share = np.bincount(owner, between, len(names)) / np.maximum(np.bincount(owner, minlength=len(names)), 1)
    lonely = lonely_unknown(unknown) if unknown is not None else 0
    # One lonely pixel may be an accident of the original.
    lonely = lonely if lonely > 1 else 0
    if clear.any() or lonely:
        return bool((share[clear] >= 0.06).sum() + lonely >= (clear.sum() + lonely) / 3)
    return bool(((share >= 0.25) & ~in_field).mean() >= 0.6)
