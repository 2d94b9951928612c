"""Zones can be told apart by every eye and in grey print: by colour, else by hatch or border; their codes can be read."""

from itertools import combinations

import pytest

from lantian.layers.catalog.law import ZONE_KINDS
from lantian.layers.palette import palette

from .colour_difference import EYES, contrast_on_white, difference, lab

ZONE = palette()["zone"]
LOOKS = {kind: ZONE[kind] for kind in ZONE_KINDS} | {f"fuel_ban {grade}": ZONE["fuel_ban"][grade] for grade in ("I", "II", "III")}
# The fourteen of the published table; the kinds that came later rest on their form where a colour is near.
FIRST = ["coal_ban", "fuel_ban I", "fuel_ban II", "fuel_ban III", "clean_coal", "clean_heating", "heat_network", "machinery", "burn_ban", "key_control",
         "built_up", "truck_ban", "heating", "ring"]


def form(look):
    """What of a look does not need colour: its marks, their way and whether they are filled; strip, tint, dashes."""
    hatch = look.get("hatch", {})
    return (hatch.get("form"), hatch.get("shape"), tuple(hatch.get("angles", ())), hatch.get("angle"), hatch.get("filled", False),
            "band" in look, "tint" in look, tuple(look.get("dash", ())))


def test_the_difference_is_the_published_one():
    """Pairs 1, 7, 13 and 25 of Sharma, Wu and Dalal (2005)."""
    for one, other, wanted in [((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425), ((50, 0, 0), (50, -1, 2), 2.3669),
                               ((50, -0.001, 2.49), (50, 0.0011, -2.49), 4.7461), ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644)]:
        assert difference(one, other) == pytest.approx(wanted, abs=1e-4)


@pytest.mark.parametrize("eye, least", [("normal", 15.0), ("deuteranopia", 10.3), ("protanopia", 10.1), ("tritanopia", 11.1), ("grey", 0.2)])
def test_the_first_fourteen_are_as_far_apart_as_measured(eye, least):
    found = min(difference(lab(LOOKS[one]["line"], eye), lab(LOOKS[other]["line"], eye)) for one, other in combinations(FIRST, 2))
    assert found == pytest.approx(least, abs=0.06)


@pytest.mark.parametrize("eye", EYES)
def test_whatever_is_near_in_colour_differs_in_form(eye):
    alike = [(one, other) for one, other in combinations(LOOKS, 2)
             if difference(lab(LOOKS[one]["line"], eye), lab(LOOKS[other]["line"], eye)) < 10 and form(LOOKS[one]) == form(LOOKS[other])]
    assert alike == []


def test_codes_can_be_read_and_differ():
    assert min(contrast_on_white(look["text"]) for look in LOOKS.values()) >= 4.5
    for lang in (0, 1):
        assert len({look["code"][lang] for look in LOOKS.values()}) == len(LOOKS)


def test_every_kind_has_its_place():
    assert sorted(ZONE["order"]) == sorted(ZONE_KINDS)
    assert sorted(ZONE["rank"]) == sorted({name.split()[0] for name, look in LOOKS.items() if "hatch" in look})
