"""Originals pass, whatever stands around their fires; what was resampled between classes does not."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lantian.layers.products import interpolated


def judged(values):
    """looks_interpolated of a whole mask."""
    rows, cols = np.nonzero((values >= 7) & (values <= 9))
    unknown = np.nonzero(values == 6)
    return interpolated.looks_interpolated(
        rows, cols, interpolated.surroundings(values, rows, cols), interpolated.surroundings(values, *unknown)
    )


def land(seed=3, fires=12, size=80, ground=5):
    values = np.full((size, size), ground, np.uint8)
    rows, cols = np.random.default_rng(seed).integers(4, size - 4, (2, fires))
    values[rows, cols] = np.resize([8, 9, 7, 8], fires)
    return values


def shifted(values):
    """Bilinear by a quarter of a pixel both ways, as a warp to another grid does somewhere."""
    for _ in range(2):
        values = (0.75 * values[:-1] + 0.25 * values[1:]).T
    return np.rint(values).astype(np.uint8)


def test_a_mask_of_clear_land_is_an_original_and_its_warp_is_not():
    assert not judged(land())
    assert judged(shifted(land()))


@pytest.mark.parametrize("patch", [0, 1, 2, 3, 4, 6], ids=["not processed", "bow-tie", "glint", "water", "cloud", "unknown between clouds"])
def test_patches_of_any_class_beside_the_fires_are_no_sign(patch):
    values = land()
    rng = np.random.default_rng(5)
    for row, col in rng.integers(0, 60, (25, 2)):
        block = values[row : row + 15, col : col + 15]
        block[block == 5] = 4 if patch == 6 else patch
        if patch == 6:
            inner = block[2:-2, 2:-2]
            inner[(inner == 4) & (rng.random(inner.shape) < 0.5)] = 6
    assert not judged(values)


def test_stripes_of_the_bow_tie_deletion_are_no_sign():
    values = land()
    values[10::16][values[10::16] == 5] = 1
    values[11::16][values[11::16] == 5] = 1
    assert not judged(values)


def test_fires_on_nothing_and_their_warp():
    assert not judged(land(ground=0))
    assert judged(shifted(land(ground=0).repeat(2, 0).repeat(2, 1)))


def test_no_fire_is_no_pattern():
    assert not judged(land(fires=0))


def test_a_large_fire_graded_from_high_to_low_is_an_original():
    values = land(fires=0)
    values[20:29, 20:29], values[22:27, 22:27], values[24, 24] = 7, 8, 9
    assert not judged(values)


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=40, unique=True))
def test_clusters_are_the_eight_connected_groups(places):
    places = sorted(places)
    labels = interpolated.clusters(*np.array(places, dtype=int).reshape(-1, 2).T)
    group = {place: place for place in places}
    for _ in places:
        group = {(r, c): min(group[other] for other in places if abs(other[0] - r) <= 1 and abs(other[1] - c) <= 1) for r, c in places}
    wanted = [group[place] for place in places]
    assert len(set(zip(labels.tolist(), wanted, strict=True))) == len(set(labels.tolist())) == len(set(wanted))
