"""The offline page of the pack: an overview drawn as SVG, and a card for each point by township; no script, no request, some kilobytes."""

from __future__ import annotations

import numpy as np
import shapely

from ....layers.palette import palette
from ....layers.wanted import wanted
from ...adjudicate import NAMES
from .. import words
from ..sheet_frame import safe_text
from ..web_map import asset
from .codes import file_name
from .points import GCJ_NOTE, geo_uri, navigation, zone_title

_WIDTH = 720.0
_MOST_VERTICES = 20_000


def offline_page(points, pages, tables: dict, result, title: str, subtitle: str, approval: str, lang: str = "zh", codes: bool = True) -> bytes:
    """The HTML page; *tables*: townships, zones, footprints (degrees). *codes*: whether there are QR codes beside it. Raises LibraryMissing.

    Text of the data is escaped by the template. Links: ``geo:`` in WGS 84, and one in GCJ-02 that says so.
    """
    with wanted("jinja2"):
        import jinja2

    at = 0 if lang == "zh" else 1
    page = jinja2.Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(asset("field_pack.html"))
    rows = {row.event_id: row for row in points.itertuples()}
    townships = []
    for one in pages:
        if one.kind == "township":
            townships.append({"name": safe_text(one.township), "county": safe_text(one.county), "page": one.number, "points": []})
        if one.kind != "county":
            townships[-1]["points"] += [_card(rows[event], at, lang, codes) for event in one.events]
    run = result.run
    drawing = _drawing(points, tables, lang)
    return page.render(lang="zh-CN" if at == 0 else "en", title=safe_text(title), subtitle=safe_text(subtitle), townships=townships, drawing=drawing, zh=at == 0,
                       note=GCJ_NOTE[lang], rule=run["rule"][lang], filter=run["filter"][lang], warning=run["warning"][lang], approval=safe_text(approval),
                       sources=[safe_text(source[lang]) for source in run["sources"]]).encode("utf-8", "replace")


def _card(row, at, lang, codes):
    return {"id": safe_text(row.event_id), "number": safe_text(row.number), "state": row.state, "state_word": NAMES[row.state][at],
            "attribution": words.word(words.ATTRIBUTION, row.attribution, lang) + ("" if row.probability != row.probability else f" {row.probability:.0%}"),
            "lat": f"{row.lat:.5f}", "lon": f"{row.lon:.5f}", "lat_dms": row.lat_dms, "lon_dms": row.lon_dms, "seen": safe_text(row.seen),
            "frp": "" if row.frp_mw != row.frp_mw else f"{row.frp_mw:.1f}", "place": safe_text(" ".join(one for one in (row.village, row.grid) if isinstance(one, str))),
            "people": safe_text(row.people), "evidence": [safe_text(line) for line in row.evidence.split("\n")], "geo": geo_uri(row.lat, row.lon),
            "navigation": navigation(row.lat, row.lon), "code": f"qr/{file_name(row.event_id)}" if codes else ""}


def _drawing(points, tables, lang):
    """The map: paths of townships, zones and footprints, and where the points are; equirectangular about its middle latitude, drawn to scale."""
    mine = set(points["township_code"])
    townships = tables["townships"]
    shapes = townships.geometry.to_numpy(object)
    named = townships["township_code"].isin(mine).to_numpy()
    frame = shapely.total_bounds(shapes[named]) if named.any() else np.array([112.0, 37.0, 113.0, 38.0])
    west, south, east, north = frame + np.array([-1, -1, 1, 1]) * 0.06 * max(frame[2] - frame[0], frame[3] - frame[1])
    across = np.cos(np.radians((south + north) / 2))
    scale = _WIDTH / ((east - west) * across)
    box = shapely.box(west, south, east, north)

    def place(xy):
        return np.column_stack([(xy[:, 0] - west) * across * scale, (north - xy[:, 1]) * scale])

    def paths(geometries):
        cut = shapely.intersection(shapely.make_valid(np.asarray(geometries, object)), box)
        count = int(shapely.get_num_coordinates(cut).sum())
        cut = shapely.simplify(cut, (0.6 if count < _MOST_VERTICES else 1.5) / scale / across)
        return [_path(shape, place) for shape in cut]

    zones, colours = tables["zones"], palette()["zone"]
    spots = place(points[["lon", "lat"]].to_numpy(float)) if len(points) else np.empty((0, 2))
    centres = place(shapely.get_coordinates(shapely.point_on_surface(shapes[named]))) if named.any() else np.empty((0, 2))
    return {
        "width": _WIDTH, "height": round((north - south) * scale, 1),
        "townships": [(path, bool(own)) for path, own in zip(paths(shapes), named, strict=True) if path],
        "names": [(round(x, 1), round(y, 1), safe_text(name)) for (x, y), name in zip(centres, townships["township"][named], strict=True)],
        "zones": [(path, _colour(colours, zone), zone_title(zone, lang)) for path, (_, zone) in zip(paths(zones.geometry), zones.iterrows(), strict=True) if path],
        "footprints": [path for path in paths(tables["footprints"].geometry) if path],
        "points": [(round(x, 1), round(y, 1), safe_text(row.number), row.state, safe_text(row.event_id)) for (x, y), row in zip(spots, points.itertuples(), strict=True)],
    }


def _colour(colours, zone):
    """The line colour of a zone's kind and grade."""
    kind = colours.get(zone["kind"], {})
    graded = kind.get(zone["grade"], kind) if isinstance(zone["grade"], str) else kind
    return graded.get("line", kind.get("line", "#56636D"))


def _path(shape, place) -> str:
    """SVG path data of the polygons of *shape*, a tenth of a pixel sharp."""
    parts = []
    for part in shapely.get_parts(shape):
        # Simplified away or outside the drawing, nothing is left of it.
        if part.geom_type == "Polygon" and not part.is_empty:
            for ring in (part.exterior, *part.interiors):
                parts.append("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in place(shapely.get_coordinates(ring)[:-1])) + "Z")
    return "".join(parts)
