"""The points as phones' map apps read them: what KML and GPX say of each.

GDAL writes both (layers/field_files.py): it is there already, knows both formats, and gives equal bytes; simplekml and gpxpy would be two libraries more for
the same files.
"""

from __future__ import annotations

import html

import geopandas as gpd
import shapely

from ...adjudicate import NAMES
from .. import words
from ..sheet_frame import safe_text


def placemarks(points, warning: str, lang: str) -> gpd.GeoDataFrame:
    """``name`` and ``text`` of each point (EPSG:4326): plain text without control characters."""
    return gpd.GeoDataFrame({"name": [_line(f"{row.number} {row.township}") for row in points.itertuples()],
                             "text": ["\n".join(facts(row, warning, lang)) for row in points.itertuples()]},
                            geometry=shapely.points(points["lon"].to_numpy(float), points["lat"].to_numpy(float)), crs=4326)


def outlines(footprints, points, lang: str) -> gpd.GeoDataFrame:
    """``name`` and ``text`` of each footprint."""
    numbers = dict(zip(points["event_id"], points["number"], strict=True))
    return gpd.GeoDataFrame({"name": [_line(numbers[event]) for event in footprints["event_id"]],
                             "text": [safe_text(("像元足迹 " if lang == "zh" else "footprint ") + event) for event in footprints["event_id"]]},
                            geometry=footprints.geometry.to_numpy(), crs=4326)


def as_markup(table) -> gpd.GeoDataFrame:
    """*table* with its ``text`` as HTML that shows just that text: map apps take the description of a KML placemark for a page."""
    return table.assign(text=["<br/>".join(map(html.escape, text.split("\n"))) for text in table["text"]])


def facts(row, warning: str, lang: str) -> list[str]:
    """Number, township, state, time, coordinates, evidence of one point, and the line that must not be missing."""
    zh = lang == "zh"
    lines = [row.event_id, " ".join(part for part in (row.county, row.township, row.village) if isinstance(part, str)),
             NAMES[row.state][not zh] + " · " + words.word(words.ATTRIBUTION, row.attribution, lang), row.seen,
             f"{row.lat:.5f}°N {row.lon:.5f}°E (WGS 84)", f"{row.lat_dms} {row.lon_dms}", *row.evidence.split("\n"), warning]
    return [text for text in map(_line, lines) if text]


def _line(text) -> str:
    """Text without control characters; GDAL puts a KML's text between CDATA marks and does not look whether it holds their end."""
    return safe_text(text).replace("]]>", "]] >")
