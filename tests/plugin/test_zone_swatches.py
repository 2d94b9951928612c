"""Zones as QGIS draws them: told apart by every eye and in grey print, and readable where many lie in one place."""

from itertools import combinations

import numpy as np
import pytest

from lantian.layers.catalog.law import ZONE_KINDS
from lantian.layers.palette import palette

from ..colour_difference import EYES, difference, lab
from ..test_zone_colours import FIRST
from .swatches import FRAME, border, drawn, ink, spectrum, swatch, zone_layer

ZONE = palette()["zone"]
UNGRADED = "fuel_ban"  # of grade II's colour, without a hatch that would tell a grade
LOOKS = {kind: {"kind": kind} for kind in ZONE_KINDS} | {f"fuel_ban {grade}": {"kind": "fuel_ban", "grade": grade} for grade in ("I", "II", "III")}
PAIRS = list(combinations(LOOKS, 2))
ALIKE = 0.5  # the cosine of two spectra above which hatches are taken for one


@pytest.fixture(scope="module")
def inks(qgis_app):
    """The colour of every look as ``#RRGGBB``, drawn so large that no stroke is blended with paper."""
    return {name: "#" + "".join(f"{round(part * 255):02X}" for part in ink(swatch(zone, dpi=384))) for name, zone in LOOKS.items()}


@pytest.fixture(scope="module")
def forms(qgis_app):
    """(spectrum of the hatch, border) of every look as it is on a screen."""
    pictures = {name: swatch(zone) for name, zone in LOOKS.items()}
    return {name: (spectrum(picture), border(picture)) for name, picture in pictures.items()}


def near(inks, eye):
    """Pairs whose colours are less than 10 apart in the *eye*."""
    seen = {name: lab(colour, eye) for name, colour in inks.items()}
    return [(one, other) for one, other in PAIRS if difference(seen[one], seen[other]) < 10]


def same_form(one, other):
    """Neither the hatch tells them apart, nor that one has none, nor the border, nor a strip or tint."""
    hatches = [spectrum.any() for spectrum, _ in (one, other)]
    if hatches[0] != hatches[1]:
        return False
    if all(hatches):
        return float(one[0] @ other[0]) > ALIKE
    (line, strip, middle), (line_, strip_, middle_) = one[1], other[1]
    return abs(line - line_) < 0.1 and abs(strip - strip_) < 0.04 and abs(middle - middle_) < 0.04


def test_the_style_draws_the_colours_of_the_palette(inks):
    for name, colour in inks.items():
        kind, _, grade = name.partition(" ")
        assert difference(lab(colour), lab((ZONE[kind][grade] if grade else ZONE[kind])["line"])) < 1, name


@pytest.mark.parametrize("eye", [eye for eye in EYES if eye != "grey"])
def test_the_first_fourteen_differ_in_colour(inks, eye):
    assert [pair for pair in near(inks, eye) if set(pair) <= set(FIRST)] == []


def test_every_kind_differs_in_colour_in_the_normal_eye(inks):
    assert near(inks, "normal") == [(UNGRADED, "fuel_ban II")]


@pytest.mark.parametrize("eye", EYES)
def test_what_is_near_in_colour_differs_in_form(inks, forms, eye):
    assert [pair for pair in near(inks, eye) if same_form(forms[pair[0]], forms[pair[1]])] == []


def test_grey_tells_little_by_itself(inks):
    """So the test above has something to decide: the thirty pairs of the published table."""
    assert len([pair for pair in near(inks, "grey") if set(pair) <= set(FIRST)]) == 30


def square(left, low, side, high=None):
    """WKT of a box in pixels of the frame."""
    right, top = left + side, low + (high or side)
    return f"POLYGON(({left} {low},{right} {low},{right} {top},{left} {top},{left} {low}))"


def middle(picture, half=20, at=None):
    """The pixels around the middle of a frame, or around *at* (from the lower left)."""
    column, row = at or (FRAME[0] // 2, FRAME[1] // 2)
    row = picture.shape[0] - row
    return picture[row - half:row + half, column - half:column + half]


def unlike(one, other):
    """The mean difference of two pictures, 0–1."""
    return float(np.abs(one - other).mean())


OUTER, INNER = square(130, 80, 220), square(180, 130, 120)


def test_of_nested_grades_the_strictest_alone_reads(qgis_app):
    """Whatever order they were drawn in; and other kinds are not hidden by the paper under a grade."""
    grades = [({"kind": "fuel_ban", "grade": "I"}, OUTER), ({"kind": "fuel_ban", "grade": "III"}, INNER)]
    alone, nested, turned, outer = (middle(drawn(zone_layer(*zones))) for zones in (grades[1:], grades, grades[::-1], grades[:1]))
    assert unlike(nested, turned) == 0
    assert unlike(nested, alone) < 0.35 * unlike(outer, np.ones_like(outer))
    for kind in ZONE["rank"]:
        if kind != "fuel_ban":
            other = ({"kind": kind}, OUTER)
            over, under = middle(drawn(zone_layer(other, grades[1])), 40), middle(drawn(zone_layer(grades[1])), 40)
            own = middle(drawn(zone_layer(other)), 40)
            ink_of_it = ((1 - own).max(axis=2) > 0.25) & (under.min(axis=2) > 0.8)
            assert ink_of_it.any() and unlike(over[ink_of_it], own[ink_of_it]) < 0.1, f"{kind} is hidden"


def overlapping(*kinds):
    """Zones of *kinds* of one middle; a fourth is larger, with a free rim of 40 px."""
    sides = [(160 - 6 * at, 130 - 6 * at, 140 + 12 * at) for at in range(3)] + [(110, 60, 250)]
    return [({"kind": kind, **({"grade": "I"} if kind == "fuel_ban" else {})}, square(*side)) for kind, side in zip(kinds, sides, strict=False)]


def alone_last(*kinds):
    """The last of *kinds* as the fourth, whatever lies with it."""
    *others, last = kinds
    return [*overlapping(*others), ({"kind": last}, square(110, 60, 250))]


STRIP = slice(384 - 250, 384 - 130), slice(114, 120)  # rows and columns within 11 px of the fourth's left border
INSIDE = slice(384 - 250, 384 - 130), slice(124, 140)


@pytest.mark.parametrize("fourth", ZONE["rank"][3:])
def test_in_one_place_three_kinds_are_hatched_and_a_fourth_keeps_a_strip(qgis_app, fourth):
    three = ZONE["rank"][:3]
    crowded, free = drawn(zone_layer(*alone_last(*three, fourth))), drawn(zone_layer(*alone_last(*three[:2], fourth)))
    assert (crowded[INSIDE] == 1).all() and (free[INSIDE] < 0.9).any()
    tint = 1 - ZONE["fringe_tint"] * (1 - np.array([int(ZONE[fourth]["line"][at:at + 2], 16) / 255 for at in (1, 3, 5)]))
    strip = crowded[STRIP].reshape(-1, 3)
    assert np.isclose(np.quantile(strip, 0.9, axis=0), tint, atol=0.03).all() and (strip < tint - 0.1).any(), "a hatch on a tint"


def test_the_kind_being_edited_is_hatched_in_any_case(qgis_app):
    zones = zone_layer(*alone_last(*ZONE["rank"][:3], "park"))
    assert (drawn(zones, variables={"lantian_kind": "park"})[INSIDE] < 0.9).any()
    # The last of the three makes room for it.
    machinery = ({"kind": "machinery"}, square(110, 60, 250))
    zones = zone_layer(*overlapping("coal_ban", "fuel_ban", "park"), machinery)
    for edited, hatched in (("park", False), ("", True), ("machinery", True)):
        assert (drawn(zones, variables={"lantian_kind": edited})[INSIDE] < 0.9).any() == hatched, edited


def test_without_the_plugin_every_kind_is_hatched(qgis_app):
    zones = zone_layer(*alone_last(*ZONE["rank"][:3], "park"), told=False)
    for variables in ({}, {"lantian_kind": "coal_ban"}):
        assert (drawn(zones, variables=variables)[INSIDE] < 0.9).any()


def test_neighbours_that_only_touch_keep_their_hatch(qgis_app):
    """Three kinds of a higher rank all round a fourth, without ground in common."""
    around = [({"kind": kind}, square(*box)) for kind, box in zip(ZONE["rank"], ((0, 60, 110, 250), (360, 60, 110, 250), (110, 310, 250, 60)), strict=False)]
    assert (drawn(zone_layer(*around, ({"kind": "park"}, square(110, 60, 250))))[INSIDE] < 0.9).any()


def test_an_id_is_found_whole(qgis_app):
    """The zone is 1; neither 11 nor 21 is meant for it."""
    from qgis.core import QgsExpressionContextUtils

    from lantian.plugin.workspace.crowding import VARIABLE

    zones = zone_layer(({"kind": "park"}, square(110, 60, 250)), told=False)
    for text, hatched in ((" 11 ", True), (" 21 12 ", True), (" 1:machinery ", True), (" 1 ", False), (" 11 1 2 ", False), (" 1:coal_ban ", False)):
        QgsExpressionContextUtils.setLayerVariable(zones, VARIABLE, text)
        assert (drawn(zones, variables={"lantian_kind": "coal_ban"})[INSIDE] < 0.9).any() == hatched, text


def test_a_zone_that_fills_the_frame_keeps_a_strip(qgis_app):
    for side, hatched in ((0.7, True), (0.85, False)):
        width, height = round(FRAME[0] * side), round(FRAME[1] * side)
        box = square((FRAME[0] - width) // 2, (FRAME[1] - height) // 2, width, height)
        assert ((1 - middle(drawn(zone_layer(({"kind": "coal_ban"}, box))), 40)).max() > 0.5) == hatched


@pytest.mark.parametrize(("crs", "pixel"), [("EPSG:4490", None), ("EPSG:3857", None), ("EPSG:4546", None)])
def test_a_zone_under_48_pixels_is_not_drawn(qgis_app, crs, pixel):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject, QgsRectangle

    to = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4490"), QgsCoordinateReferenceSystem(crs), QgsProject.instance())
    extent = to.transformBoundingBox(QgsRectangle(112, 38, 112.12, 38.096))
    layer = zone_layer(({"kind": "coal_ban"}, square(200, 150, 60)), ({"kind": "park", "status": "repealed"}, square(200, 250, 60)))
    of_frame = []
    for factor in (1.0, 1.6):
        around = QgsRectangle(extent)
        around.scale(factor)
        picture = drawn(layer, crs=crs, extent=around)
        shape = to.transformBoundingBox(layer.getFeature(1).geometry().boundingBox())
        pixels_across = max(shape.width() / around.width() * FRAME[0], shape.height() / around.width() * FRAME[0])
        of_frame.append((pixels_across >= 48, bool((picture < 0.9).any())))
    assert of_frame == [(True, True), (False, False)]


def test_drafts_are_dashed_and_paler_and_what_is_repealed_is_grey_dots(qgis_app):
    adopted, draft, repealed = (swatch({"kind": "coal_ban", "status": status}) for status in ("adopted", "draft", "repealed"))
    assert border(adopted)[0] > 0.98 and 0.4 < border(draft)[0] < 0.85
    assert 0.35 < (1 - middle_of(draft)).mean() / (1 - middle_of(adopted)).mean() < 0.65
    assert not spectrum(repealed).any() and (ink(repealed) > 0.4).all() and border(repealed)[0] < 0.7


def middle_of(picture):
    return picture[20:-20, 20:-20]


def test_on_a_small_scale_there_is_a_tint_and_a_band_but_no_hatch(qgis_app):
    from qgis.core import QgsRectangle

    box = square(-1500, -1200, 2400, 2000)
    far = drawn(zone_layer(({"kind": "coal_ban"}, box)), extent=QgsRectangle(110.5, 36.8, 112.5 + 1.5, 38.4 + 1.2))
    inside = far[(far < 0.97).any(axis=2)]
    tint = 1 - ZONE["far_tint"] * (1 - 0x1E / 255)
    assert np.isclose(np.median(inside), tint, atol=0.02)
    assert not ((inside > 0.2) & (inside < 0.65)).any(axis=1).mean() > 0.1


def test_codes_stand_on_the_border(qgis_app):
    layer = zone_layer(({"kind": "machinery", "lowest_stage": 3}, square(60, 50, 340, 280)))
    bare, coded = drawn(layer), drawn(layer, labels=True)
    rows, columns = np.nonzero(np.abs(bare - coded).max(axis=2) > 0.05)
    assert len(rows)
    high = 384 - rows
    away = np.minimum.reduce([np.abs(columns - 60), np.abs(columns - 400), np.abs(high - 50), np.abs(high - 330)])
    assert away.max() <= 45 and np.median(away) < 14
