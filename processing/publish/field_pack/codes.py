"""QR codes of the points: ``geo:`` addresses in WGS 84, for any phone's camera."""

from __future__ import annotations

import hashlib
import io
import re

from ....layers.wanted import wanted
from .points import geo_uri

_NUMBER = re.compile(r"E\d{8}-\d{1,12}", re.ASCII)


def codes_of(points) -> dict[str, bytes]:
    """File name → PNG of each point. The name is the event's number, with nothing in it that a path could be made of. Raises LibraryMissing."""
    with wanted("segno"):
        import segno

    made = {}
    for row in points.itertuples():
        page = io.BytesIO()
        segno.make_qr(geo_uri(row.lat, row.lon), error="m").save(page, kind="png", scale=8, border=2)
        made[file_name(row.event_id)] = page.getvalue()
    return made


def code_svg(lat: float, lon: float) -> str:
    """The code of one place as an SVG drawing to be put into a page. Raises LibraryMissing."""
    with wanted("segno"):
        import segno

    return segno.make_qr(geo_uri(lat, lon), error="m").svg_inline(scale=3, border=2)


def file_name(event_id: str) -> str:
    """``E20231109-002.png``; for what is no number of ours, another program's, a digest of it."""
    if _NUMBER.fullmatch(event_id):
        return event_id + ".png"
    return f"event-{hashlib.sha256(event_id.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}.png"
