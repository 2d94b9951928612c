"""Which zones too many kinds crowd out: tables of WKT, and a brute force over random squares."""

from itertools import pairwise

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from lantian.layers.catalog.law import ZONE_KINDS
from lantian.layers.palette import palette
from lantian.processing.zones.crowded import crowded

from .made_zones import A, B, acts, zones

LOOK = palette()["zone"]
FIRST, SECOND, THIRD, FOURTH, FIFTH = LOOK["rank"][:5]
UNRANKED = "key_control"


def square(left, low=0, side=10):
    return shapely.box(left, low, left + side, low + side)


def found(*zones):
    """The answer for (kind, shape or WKT) …"""
    return set(crowded([kind for kind, _ in zones], [shapely.from_wkt(shape) if isinstance(shape, str) else shape for _, shape in zones]))


HERE = square(0)
THREE = [(FIRST, HERE), (SECOND, HERE), (THIRD, HERE)]


def test_the_palette_ranks_and_orders_every_kind():
    assert set(LOOK["order"]) == set(ZONE_KINDS) and set(LOOK["rank"]) <= set(ZONE_KINDS) and LOOK["hatched"] == 3


@pytest.mark.parametrize(("given_", "answer"), [
    # Three kinds share a place, a fourth and a fifth do not; the third makes room for any other that is edited.
    (THREE, set()),
    ([*THREE, (FOURTH, HERE)], {(2, FOURTH), (3, "")}),
    ([*THREE, (FIFTH, HERE), (FOURTH, HERE)], {(2, FOURTH), (2, FIFTH), (3, ""), (4, "")}),
    # A kind without a hatch takes no place, but while it is edited.
    ([(UNRANKED, HERE), *THREE[:2], (FOURTH, HERE)], {(3, UNRANKED)}),
    ([(UNRANKED, HERE), *THREE], {(3, UNRANKED)}),
    # Kinds count, not zones.
    ([*THREE[:2], *THREE[:2], (FOURTH, HERE)], set()),
    ([*THREE, (FOURTH, square(5, 5)), (FOURTH, square(50))], {(2, FOURTH), (3, "")}),
    # What is not drawn is as if it were not there.
    ([*THREE[:2], (THIRD, None), (FOURTH, HERE)], set()),
    ([*THREE, (FOURTH, None)], set()),
    ([*THREE[:2], (THIRD, "POLYGON EMPTY"), (FOURTH, HERE)], set()),
    # A kind that nobody knows.
    ([*THREE[:2], ("no_such_kind", HERE), (FOURTH, HERE)], set()),
    ([("no_such_kind", HERE), ("", HERE), (None, HERE), ("another", HERE)], set()),
    ([], set()),
])
def test_kinds_in_one_place(given_, answer):
    assert found(*given_) == answer


@pytest.mark.parametrize(("third", "crowds"), [
    (square(10), False), (square(10, 10), False),  # borders or corners that touch
    (square(9.999), True), (shapely.box(3, 3, 4, 4), True), (shapely.box(-5, -5, 15, 15), True),
    ("POLYGON((20 0,30 0,30 20,-20 20,-20 11,20 11,20 0))", False),  # boxes that meet round a corner
    ("POLYGON((4 -5,6 -5,6 15,4 15,4 -5))", True),  # crosses, with no vertex in either
    ("POLYGON((-9 -9,-9 20,0.5 20,0.5 -9,-9 -9))", True), ("MULTIPOLYGON(((50 50,51 50,51 51,50 50)),((9 9,12 9,12 12,9 9)))", True),
    ("POLYGON((-5 -5,15 -5,15 15,-5 15,-5 -5),(0 0,10 0,10 10,0 10,0 0))", False),  # lies in its hole
    ("POLYGON((-5 -5,15 -5,15 15,-5 15,-5 -5),(0 0,10 0,10 9.99,0 9.99,0 0))", True),
    ("POLYGON((20 5,0 -20,20 -20,0 5,20 5))", True),  # crosses itself
    ("POLYGON((20 12,0 30,20 30,0 12,20 12))", False)])
def test_ground_in_common_crowds_and_a_border_in_common_does_not(third, crowds):
    assert ((3, "") in found(*THREE[:2], (THIRD, third), (FOURTH, HERE))) == crowds


def test_a_tiling_of_kinds_keeps_every_hatch():
    cells = [(LOOK["rank"][(i + 2 * j) % 5], square(10 * i, 10 * j)) for i in range(6) for j in range(6)]
    assert found(*cells) == set()


def test_of_many_zones_of_a_kind_one_with_ground_in_common_is_enough():
    """Whichever it is, and whatever neighbours of its kind only touch or come near."""
    around = [square(10), square(-10), square(0, 10), "POLYGON((12 -5,30 -5,30 30,-5 30,-5 12,12 12,12 -5))"]
    for at in range(len(around) + 1):
        crowd = [(FIRST, shape) for shape in (*around[:at], "POLYGON((9 9,12 12,12 9,9 9))", *around[at:])]
        assert found(*THREE[1:], *crowd, (FOURTH, HERE)) == {(1, FOURTH), (len(crowd) + 2, "")}
    assert found(*THREE[1:], *((FIRST, shape) for shape in around), (FOURTH, HERE)) == set()


def test_the_web_map_keeps_the_same_strips():
    """Its zones are in another order; what is repealed crowds nobody, and neighbours that touch keep their hatch."""
    from lantian.processing.publish.map_zones import zone_part

    def strips(third):
        table = zones((A, {"kind": FOURTH}), *((A, {"kind": kind}) for kind in (FIRST, SECOND)), third)
        part = zone_part(table, None, acts(), {}, ("2024-06-01", None))["zones"]
        return {kind for kind, fringe in zip(part["kind"], part["fringe"], strict=True) if fringe}

    assert strips((A, {"kind": THIRD})) == {FOURTH}
    assert strips((A, {"kind": THIRD, "status": "repealed"})) == strips((B, {"kind": THIRD})) == strips((A, {"kind": FIFTH})) - {FIFTH} == set()


def test_the_input_stays_as_it_is():
    shapes = np.array([HERE, shapely.from_wkt("POLYGON((20 5,0 -20,20 -20,0 5,20 5))"), HERE, HERE], object)
    before = shapes.copy()
    crowded(LOOK["rank"][:4], shapes)
    assert all(one is other for one, other in zip(shapes, before, strict=True))


def plainly(kinds, boxes):
    """The rule in words, every zone against every other: boxes of whole numbers share ground where they overlap in both directions."""
    answer = set()
    for at, (kind, (left, low, right, top)) in enumerate(zip(kinds, boxes, strict=True)):
        if kind not in LOOK["rank"]:
            continue
        there = {other for other, box in zip(kinds, boxes, strict=True) if other != kind and box[0] < right and left < box[2] and box[1] < top and low < box[3]}
        higher = {other for other in there if other in LOOK["rank"][:LOOK["rank"].index(kind)]}
        if len(higher) >= LOOK["hatched"]:
            answer.add((at, ""))
        answer |= {(at, edited) for edited in there - higher if len(higher) < LOOK["hatched"] <= len(higher | {edited})}
    return answer


@given(st.lists(st.tuples(st.sampled_from([*LOOK["rank"][:6], UNRANKED, "heating"]), *[st.integers(0, 8)] * 2, *[st.integers(1, 5)] * 2), max_size=24))
def test_the_same_as_every_zone_held_against_every_other(rows):
    kinds, boxes = [row[0] for row in rows], [(x, y, x + wide, y + high) for _, x, y, wide, high in rows]
    assert set(crowded(kinds, [shapely.box(*box) for box in boxes])) == plainly(kinds, boxes)


def test_the_answer_does_not_depend_on_the_order():
    shapes = [square(at) for at in (0, 3, 6, 9, 12, 15, 18)]
    kinds = [*LOOK["rank"][:6], UNRANKED]
    forth, back = crowded(kinds, shapes), crowded(kinds[::-1], shapes[::-1])
    assert {(6 - at, edited) for at, edited in back} == set(forth) and forth
    assert all(one <= other for one, other in pairwise([at for at, edited in forth if not edited]))
