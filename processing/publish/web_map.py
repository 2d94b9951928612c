"""The web map: one HTML file that any office PC opens without a network."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import pkgutil
import re

from ...layers.wanted import wanted

SCRIPTS = ("text", "state", "symbols", "ground", "labels", "events", "panel", "card", "legend", "sheet", "start")
STYLES = ("page", "panel", "map", "print")


def web_map(result, lang: str = "zh", tell=None) -> bytes:
    """The page for a FireResult: folium's map with Leaflet inside the file, our layers drawn from one JSON data block.

    *lang* is the language in which it opens; both are in the page. Equal results give equal bytes: ids are fixed, and neither
    the time of the run nor a folder is in it. Text of the data reaches the page through ``textContent`` alone. *tell* is called with the share
    done and may raise Cancelled.
    """
    from .map_data import block
    texts = json.loads(_asset("texts.json"))
    area = (result.run.get("area") or {}).get(lang) or ""
    title = texts["title"][0 if lang == "zh" else 1].replace("{area}", area)
    return _sealed(_page(block(result, lang, texts, tell), title, _middle(result.townships))).encode("utf-8", "replace")


def _asset(name: str) -> str:
    return pkgutil.get_data(__package__, f"assets/{name}").decode("utf-8")


def _middle(townships) -> list[float]:
    """[lat, lon] of the middle of the townships; the page then fits the whole."""
    if not len(townships):
        return [35.0, 105.0]
    west, south, east, north = townships.total_bounds
    return [round(float(south + north) / 2, 5), round(float(west + east) / 2, 5)]


def _page(data: str, title: str, middle: list[float]) -> str:
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
    before, after = _asset("page.html").split("<!-- map -->")
    scripts = "\n".join(_asset(f"{name}.js") for name in SCRIPTS)
    styles = "\n".join(_asset(f"{name}.css") for name in STYLES)
    head = (
        f"<style>{_asset('leaflet.css')}</style>\n<style>{styles}</style>\n<script>{_asset('leaflet.js')}</script>\n"
        f'<script>window.lantianMap = (function () {{\n"use strict";\n{scripts}\nreturn start;\n}})();</script>'
    )
    text = figure.render()
    for mark, part in (("<!--lantian:head-->", head), ("<!--lantian:after-->", f'{after}\n<script type="application/json" id="data">{data}</script>')):
        text = text.replace(mark, part, 1)
    return text.replace("<body>", f"<body>\n{before}", 1)


def _sealed(page: str) -> str:
    """The page with a content policy: no request to anywhere, and no script but the ones that stand in it now."""
    hashes = []
    for body in re.findall(r"<script>(.*?)</script>", page, re.DOTALL):
        digest = base64.b64encode(hashlib.sha256(body.encode("utf-8", "replace")).digest()).decode("ascii")
        hashes.append(f"'sha256-{digest}'")
    policy = f"default-src 'none'; script-src {' '.join(hashes)}; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
    return page.replace("<head>", f'<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{policy}">', 1)
