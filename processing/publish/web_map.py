"""The web map: one HTML file that any office PC opens without a network, or the same page as a folder for a web server."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import pkgutil
import re
import zlib

from ...layers.wanted import wanted
from .map_edition import MapEdition

SCRIPTS = ("text", "state", "time", "sums", "symbols", "ground", "hatch", "zones", "zone_list", "facilities", "outlines", "records", "basemap", "labels", "events",
           "panel", "axis", "card", "legend", "legend_zones", "sheet", "start")
STYLES = ("page", "panel", "map", "zones", "records", "print")
PACK_CHARACTERS = 3_000_000
"""From here on the data goes into the page deflated: a browser of 2023 or later unpacks it by itself."""


def web_map(result, lang: str = "zh", tell=None, edition: MapEdition | None = None) -> bytes:
    """The page for a FireResult: folium's map with Leaflet inside the file, our layers drawn from one JSON data block.

    *lang* is the language in which it opens; both are in the page. Equal results give equal bytes: ids are fixed, and neither
    the time of the run nor a folder is in it. Text of the data reaches the page through ``textContent`` alone. *tell* is called with the share
    done and may raise Cancelled. *edition*: what is shown beside the fires, and for whom; without one the internal edition of the fires alone.
    """
    from .map_data import block

    edition = edition or MapEdition()
    texts = texts_of_page()
    data = block(result, lang, texts, tell, edition)
    if len(data) > PACK_CHARACTERS:
        packed = base64.b64encode(zlib.compress(data.encode("utf-8", "replace"), 9)).decode("ascii")
        element = f'<script type="text/plain" data-packed="deflate" id="data">{packed}</script>'
    else:
        element = f'<script type="application/json" id="data">{data}</script>'
    head = f"<style>{asset('leaflet.css')}</style>\n<style>{styles()}</style>\n<script>{asset('leaflet.js')}</script>\n<script>{scripts()}</script>"
    return _sealed(_page(head, element, title_of(result, lang, edition), _middle(result.townships)), edition).encode("utf-8", "replace")


def web_folder(result, lang: str = "zh", tell=None, edition: MapEdition | None = None) -> dict[str, bytes]:
    """The same page as files by path: index.html, what it is drawn with in assets/, what it shows in data/, each fetched once from the same server."""
    from .map_data import json_text, map_data

    edition = edition or MapEdition()
    data = map_data(result, lang, texts_of_page(), tell, edition)
    parts: dict[str, dict] = {"ground": {}, "fires": {}, "zones": {}, "records": {}}
    owner = {"zones": "zones", "facilities": "zones", "records": "records", "outlines": "records", **dict.fromkeys(("events", "detections", "fires", "sums"), "fires")}
    for name, value in data.items():
        parts[owner.get(name, "ground")][name] = value
    parts = {name: part for name, part in parts.items() if part}
    files = {f"data/{name}.json": json_text(part).encode("utf-8", "replace") for name, part in parts.items()}
    files |= {f"assets/{name}": text.encode("utf-8", "replace") for name, text in (
        ("leaflet.css", asset("leaflet.css")), ("page.css", styles()), ("leaflet.js", asset("leaflet.js")), ("page.js", scripts()))}
    head = ('<link rel="stylesheet" href="assets/leaflet.css">\n<link rel="stylesheet" href="assets/page.css">\n'
            '<script src="assets/leaflet.js"></script>\n<script src="assets/page.js"></script>')
    element = f'<script type="application/json" id="data">{json_text({"parts": [f"data/{name}.json" for name in parts]})}</script>'
    page = _sealed(_page(head, element, title_of(result, lang, edition), _middle(result.townships)), edition, served=True)
    return {**files, "index.html": page.encode("utf-8", "replace")}


def texts_of_page() -> dict:
    """The page's own sentences by key: [zh, en]."""
    return json.loads(asset("texts.json"))


def title_of(result, lang: str, edition: MapEdition) -> str:
    """The page's title: of the fires, or of the zones where no fires are shown."""
    area = (result.run.get("area") or {}).get(lang) or ""
    return texts_of_page()["title_zones" if edition.fires == "none" else "title"][0 if lang == "zh" else 1].replace("{area}", area)


def asset(name: str) -> str:
    """The text of a file of assets/."""
    return pkgutil.get_data(__package__, f"assets/{name}").decode("utf-8")


def scripts() -> str:
    """Our scripts as one, which leaves one name in the window."""
    text = "\n".join(asset(f"{name}.js") for name in SCRIPTS)
    return f'window.lantianMap = (function () {{\n"use strict";\n{text}\nreturn start;\n}})();'


def styles() -> str:
    return "\n".join(asset(f"{name}.css") for name in STYLES)


def _middle(townships) -> list[float]:
    """[lat, lon] of the middle of the townships; the page then fits the whole."""
    if not len(townships):
        return [35.0, 105.0]
    west, south, east, north = townships.total_bounds
    return [round(float(south + north) / 2, 5), round(float(west + east) / 2, 5)]


def _page(head: str, data: str, title: str, middle: list[float]) -> str:
    with wanted("folium"):
        import folium
        from branca.element import Figure, MacroElement
        from jinja2 import Template

    class Page(MacroElement):
        """Marks where our styles, markup and scripts go beside folium's map."""

        _name = "page"
        _template = Template(
            "{% macro header(this, kwargs) %}<!--lantian:head-->{% endmacro %}"
            "{% macro html(this, kwargs) %}<!--lantian:after-->{% endmacro %}"
            "{% macro script(this, kwargs) %}var lantian_page = lantianMap({{ this._parent.get_name() }});{% endmacro %}",
            autoescape=True,
        )

    figure = Figure(title=html.escape(title))
    drawing = folium.Map(
        middle, tiles=None, zoom_start=7, max_zoom=18, min_zoom=4, zoom_control=False, attributionControl=False,
        zoomSnap=0.25, zoomDelta=1, wheelPxPerZoomLevel=90,
    )
    drawing.default_js, drawing.default_css = [], []
    page = Page()
    # Fixed numbers for folium's random ones: equal results, equal bytes.
    figure._id = drawing._id = page._id = "1"
    drawing.add_child(page, name="page")
    figure.add_child(drawing, name="map")
    # Branca reads what it is given as a template, so none of our text passes through it: it takes the place of the marks afterwards.
    before, after = asset("page.html").split("<!-- map -->")
    text = figure.render()
    for mark, part in (("<!--lantian:head-->", head), ("<!--lantian:after-->", f"{after}\n{data}")):
        text = text.replace(mark, part, 1)
    return text.replace("<body>", f"<body>\n{before}", 1)


def _sealed(page: str, edition: MapEdition, served: bool = False) -> str:
    """The page with a content policy: no script but the ones that stand in it now, and no request to anywhere; served from a folder, to its own files; with
    a base map, to the hosts of its tiles.
    """
    hashes = []
    for body in re.findall(r"<script>(.*?)</script>", page, re.DOTALL):
        digest = base64.b64encode(hashlib.sha256(body.encode("utf-8", "replace")).digest()).decode("ascii")
        hashes.append(f"'sha256-{digest}'")
    own = "'self' " if served else ""
    policy = "; ".join([
        "default-src 'none'", f"script-src {own}{' '.join(hashes)}", f"style-src {own}'unsafe-inline'", " ".join(["img-src data:", *edition.hosts]),
        *(["connect-src 'self'"] if served else []), "base-uri 'none'", "form-action 'none'"])
    return page.replace("<head>", f'<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{policy}">', 1)
