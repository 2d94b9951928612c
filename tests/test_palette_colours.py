"""The colours that are no zones': shades of townships, severities, what was added and removed; as far apart as published."""

from itertools import combinations, pairwise

import pytest

from lantian.layers.palette import palette

from .colour_difference import EYES, contrast_on_white, difference, lab

P = palette()


def least(pairs, eye):
    return min(difference(lab(one, eye), lab(other, eye)) for one, other in pairs)


@pytest.mark.parametrize(("eye", "step"), [("normal", 12.4), ("grey", 10.1), ("deuteranopia", 10.1), ("protanopia", 10.9), ("tritanopia", 11.5)])
def test_each_shade_of_townships_is_a_step_from_the_next(eye, step):
    assert least(pairwise(P["events"]["colours"]), eye) == pytest.approx(step, abs=0.06)


def test_severities_differ_in_colour_and_where_grey_is_near_in_form():
    looks = [P["severity"][name] for name in ("critical", "major", "minor", "note", "closed")]
    pairs = list(combinations([look["colour"] for look in looks], 2))
    assert min(least(pairs, eye) for eye in EYES if eye != "grey") == pytest.approx(17.4, abs=0.06)
    assert len({(look["shape"], look["glyph"]) for look in looks}) == len(looks)


def test_added_and_removed_are_never_taken_for_one_another():
    pair = [(P["compare"]["added"]["line"], P["compare"]["removed"]["line"])]
    assert min(least(pair, eye) for eye in EYES) == pytest.approx(33.5, abs=0.06)
    assert P["compare"]["added"]["sign"] != P["compare"]["removed"]["sign"]


def test_second_ink_and_warnings_can_be_read():
    assert contrast_on_white(P["ink"]["second"]) == pytest.approx(6.2, abs=0.1)
    assert contrast_on_white(P["ink"]["warning"]) > 4.5
