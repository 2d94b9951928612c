"""Points as QGIS draws them: the eight states of an event, the squares of facilities, the marks of findings beside them."""

from itertools import combinations

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.palette import palette
from lantian.plugin.workspace.english_forms import put_forms_into_english

from ..colour_difference import TO_XYZ, difference, lab
from .swatches import DEGREE, FRAME, STYLES, drawn, ink

P = palette()
STATES = [name for name in P["state"] if name != "factors"]


def points(table, *rows):
    """A layer of the workspace's *table* with its style: (x, y in pixels, attributes)."""
    types = {"integer": "integer", "real": "double", "time": "datetime", "date": "date"}
    layer = QgsVectorLayer("Point?crs=EPSG:4490&" + "&".join(f"field={field.name}:{types.get(field.type, 'string')}" for field in WORKSPACE_LAYERS[table].fields),
                           table, "memory")
    features = []
    for x, y, attributes in rows:
        feature = QgsFeature(layer.fields())
        for name, value in attributes.items():
            feature[name] = value
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(112 + x * DEGREE, 38 + y * DEGREE)))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    assert layer.loadNamedStyle(str(STYLES / "workspace" / f"{table}.qml"))[1]
    return layer


def around(picture, x, y, half=24):
    """The pixels around a place."""
    return picture[FRAME[1] - y - half:FRAME[1] - y + half, x - half:x + half]


def event(**attributes):
    usual = {"event_id": "E20231109-001", "frp_mw": 15.0, "attribution": "certain", "counted": 1, "state": "suspected"}
    return around(drawn(points("events", (240, 192, {**usual, **attributes}))), 240, 192)


def body(picture):
    """How many pixels the symbol without its white casing takes."""
    return int((picture.min(axis=2) < 0.75).sum())


@pytest.fixture(scope="module")
def states(qgis_app):
    return {state: event(state=state) for state in STATES}


@pytest.mark.parametrize(("eye", "least"), [("normal", 22.5), ("deuteranopia", 15.2), ("protanopia", 20.4), ("tritanopia", 19.3), ("grey", 7.6)])
def test_the_fills_of_states_are_as_far_apart_as_measured(eye, least):
    fills = sorted({P["state"][state]["fill"] for state in STATES})
    assert len(fills) == 6
    assert min(difference(lab(one, eye), lab(other, eye)) for one, other in combinations(fills, 2)) == pytest.approx(least, abs=0.06)


def test_states_differ_in_grey_print(states):
    """By the outline, the fill or the sign within: in grey no two of them are near one another."""
    grey = {state: picture @ TO_XYZ[1] for state, picture in states.items()}
    apart = {pair: float(np.abs(grey[pair[0]] - grey[pair[1]]).sum()) / 19 ** 2 for pair in combinations(STATES, 2)}
    assert min(apart.values()) > 0.1, min(apart, key=apart.get)


def test_shape_says_who_says_so(states):
    """The satellite a disc, people on site a diamond, the office a square: by what of its bounding box the symbol covers."""
    covered = {}
    for state, picture in states.items():
        rows, columns = np.nonzero(picture.min(axis=2) < 0.6)
        hull = picture[rows.min():rows.max() + 1, columns.min():columns.max() + 1].min(axis=2) < 0.6
        filled = np.logical_and(np.maximum.accumulate(hull, axis=1), np.maximum.accumulate(hull[:, ::-1], axis=1)[:, ::-1])
        covered[state] = round(float(filled.mean()), 2)
    shapes = {state: "diamond" if share < 0.65 else "circle" if share < 0.9 else "square" for state, share in covered.items()}
    assert shapes == {state: P["state"][state]["shape"] for state in STATES}, covered


def test_size_follows_the_radiative_power(qgis_app):
    sizes = [body(event(frp_mw=frp)) for frp in (1.9, 2, 5, 10, 20)]
    wanted = [((diameter + P["suspected"]["outline_width"]) / 2) ** 2 * np.pi for diameter in P["frp"]["diameters"]]
    assert sizes == sorted(sizes) and all(abs(one - other) < 0.1 * other for one, other in zip(sizes, wanted, strict=True))
    unknown = event(frp_mw=None)
    assert body(unknown) < sizes[1] and unknown[22:26, 22:26].min() > 0.9, "white, for nobody knows"


def test_attribution_is_a_ring_and_doubt_a_triangle(qgis_app):
    plain, likely, disputed, doubtful = event(), event(attribution="likely"), event(attribution="disputed"), event(flags="near_static:kiln;low_confidence")
    assert body(plain) < body(likely) < body(disputed)
    changed = np.argwhere(np.abs(doubtful - plain).max(axis=2) > 0.3)
    assert (changed.mean(axis=0) < 20).all(), "upper left"


def test_a_finding_leaves_the_facility_it_stands_on_to_be_seen(qgis_app):
    at = (240, 192)
    boiler = points("boilers", (*at, {"code": "B1"}))
    alone = around(drawn(boiler), *at)
    for force, wording in (("must", 0), ("aim", 0), ("advice", 0), ("must", 1)):
        finding = points("findings", (*at, {"key": "B1", "force": force, "state": "open", "on_wording": wording}))
        both = around(drawn([finding, boiler]), *at)
        square = slice(18, 30), slice(18, 30)
        hidden = (np.abs(both[square] - alone[square]).max(axis=2) > 0.2).mean()
        assert hidden < 0.35 and np.abs(both - alone).max() > 0.3, (force, hidden)
        mark = np.argwhere(np.abs(both - alone).max(axis=2) > 0.2).mean(axis=0)
        assert mark[0] < 22 and mark[1] > 26, "upper right"


def test_severities_of_findings_keep_their_colours(qgis_app):
    for force, wording, severity in (("must", 0, "major"), ("aim", 0, "minor"), ("advice", 0, "note")):
        picture = around(drawn(points("findings", (240, 192, {"key": "B1", "force": force, "state": "open", "on_wording": wording}))), 240, 192)
        found = "#" + "".join(f"{round(part * 255):02X}" for part in np.median(picture[(picture.max(axis=2) - picture.min(axis=2)) > 0.4], axis=0))
        assert difference(lab(found), lab(P["severity"][severity]["colour"])) < 6, (severity, found)
    assert ink(picture).min() < 0.5


def test_every_character_of_a_facility_has_a_letter_of_its_own():
    """Those of the first ten are published; A is Air."""
    facility = P["facility"]
    shown = {*facility["glyphs"].values(), *(glyph for kinds in facility["kinds"].values() for glyph in kinds.values())}
    assert shown <= set(facility["letters"])
    assert len(set(facility["letters"].values())) == len(facility["letters"])
    assert [facility["letters"][one] for one in "电钢焦锅矿矸机工堆站"] == list("PSKBMGNCYA")


@pytest.mark.parametrize("table", ["works", "gangue_hills", "boilers"])
def test_an_english_window_shows_letters(qgis_app, table):
    layer = points(table)
    put_forms_into_english(layer, table)

    def characters(symbol):
        for part in symbol.symbolLayers():
            if part.layerType() == "FontMarker":
                yield part.character()
            if part.subSymbol() is not None:
                yield from characters(part.subSymbol())

    drawn_ = [one for rule in layer.renderer().rootRule().descendants() if rule.symbol() for one in characters(rule.symbol())]
    assert drawn_ and all(one.isascii() for one in drawn_)
