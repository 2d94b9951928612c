"""The page of a township, A4 upright: where it lies, its map, its first events; and the pages of further events."""

from __future__ import annotations

from qgis.core import QgsLayoutItemMap, QgsRectangle

from .drawing import INK, LINE, SECOND, width_mm
from .event_block import HEIGHT, put_block
from .legend import fire_entries, put_row, zone_entries
from .map_frame import extent_of, put_map
from .map_layers import BORDER, ELSEWHERE, GROUND, equals, filled, labelled, lines, numbered, outside, starts, unlabelled
from .page_frame import LEFT, TOP, footer, tag, title, watermark

MAP = (12.0, 37.2, 186.0, 128.0)
_SIGNED, _FOOT = 262.5, 274.3


def township_page(page, one, book):
    """Lay out the Page *one* on the sheet *page*; *book* holds the pack (atlas.Book)."""
    zh, rows = book.zh, [book.rows[event] for event in one.events]
    _head(page, one, book)
    item = None
    top = 40.0
    if one.kind == "township":
        item = _map(page, one, book)
        shown = extent_of(item, item.crs())
        entries = fire_entries(book.points, book.of_township(one.code), zh) + zone_entries(book.zones, shown)
        put_row(page, entries, LEFT, 169.0, 186)
        top = 182.0
    for n, row in enumerate(rows):
        put_block(page, row, book.points, LEFT, top + n * HEIGHT, zh, book.codes)
    page.line(LEFT, top + len(rows) * HEIGHT, LEFT + 186, top + len(rows) * HEIGHT, 0.2, LINE)
    _signatures(page, zh)
    footer(page, book.words, _FOOT, zh)
    watermark(page, zh)


def _head(page, one, book):
    zh, words = book.zh, book.words
    more = "" if one.kind == "township" else ("（续）" if zh else " (continued)")
    title(page, f"{one.township} 疑似火点核查图{more}" if zh else f"{one.township}: suspected fires to check{more}", 17, 132)
    page.text(" · ".join(part for part in (book.city + one.county, words["period"], words["satellites"]) if part), LEFT, 18.8, 140, 8.5, colour=SECOND)
    count = book.counts[one.code]
    share = "未知" if zh else "unknown"
    if count["observed_share"] is not None:
        share = f"{count['observed_share']:.0%}"
    said = iter(("事件", "火区", "像元", "归属（像元）明确", "倾向", "跨界待核", "观测比例") if zh else
                ("events", "fires", "detections", "pixels: certain", "likely", "disputed", "observed"))
    parts = [*((count[name], next(said)) for name in ("events", "fires", "detections")), None,
             *((next(said), count[name]) for name in ("certain", "likely", "disputed")), None, (next(said), share)]
    at = LEFT
    for part in parts:
        if part is None:
            page.text("|", at + 1, 23.6, 4, 9, colour="#A9A39A")
            at += 6
            continue
        for word in part:
            bold = not isinstance(word, str)
            page.text(word, at, 23.0 if bold else 23.9, 40, 11 if bold else 8.5, bold)
            at += width_mm(str(word), 11 if bold else 8.5, bold) + 1.2
        at += 2
    tag(page, 168, TOP, words, one.number, one.of, zh)
    page.line(LEFT, 31.8, LEFT + 186, 31.8, 0.35)
    _locator(page, one, book)


def _locator(page, one, book):
    """Where the township lies in its county, 26 × 22 mm."""
    mine = filled(book.layers.open("townships", None, equals("township_code", one.code)), "#1B5E96", "#1B5E96", 0.2)
    if not mine.featureCount():
        return
    county = filled(book.layers.open("townships", None, starts("township_code", one.code[:6])), GROUND, "#8C8373", 0.15)
    item = QgsLayoutItemMap(page.layout)
    page.put(item, 172, 7.6, 26, 22)
    item.setKeepLayerSet(True)
    item.setLayers([mine, county])
    item.setCrs(book.crs_of(county))
    item.setExtent(shaped(book.projected(county), 26 / 22))
    item.setBackgroundEnabled(False)


def shaped(box, ratio: float, air: float = 0.04):
    """*box* with some air around it, as wide as *ratio* times its height."""
    width, height, middle = box.width() * (1 + air), box.height() * (1 + air), box.center()
    width, height = max(width, height * ratio), max(height, width / ratio)
    return QgsRectangle(middle.x() - width / 2, middle.y() - height / 2, middle.x() + width / 2, middle.y() + height / 2)


def _map(page, one, book):
    layers, mine = book.layers, equals("township_code", one.code)
    own = layers.open("townships", None, mine)
    border = filled(layers.open("townships", None, mine), None, INK, 0.6)
    ground = filled(layers.open("townships", None, mine), GROUND, BORDER, 0.2)
    other = f"NOT ({mine})"
    neighbours = filled(layers.open("townships", None, other), ELSEWHERE, "#A39886", 0.25, dash=True)
    labelled(neighbours, "township", 9, SECOND, spacing=0.6)
    named = labelled(filled(layers.open("townships", None, mine), None, "#00000000", 0), "township", 15, BORDER, bold=True, spacing=1.2)
    events = equals("event_id", *book.events_of(one.code))
    stack = [numbered(layers.open("points", "workspace/events", mine)), filled(layers.open("footprints", None, events), "232,80,31,66", INK, 0.32),
             named, border, outside(own), unlabelled(layers.open("points", "workspace/events", other)),
             filled(layers.open("footprints", None, f"NOT ({events})"), "232,80,31,26", INK, 0.18, dash=True),
             book.zones, *([lines(layers.open("roads"))] if book.has_roads else []), neighbours, ground, *book.base]
    if book.base:
        # Ground of our own would hide the user's map.
        stack = [layer for layer in stack if layer not in (neighbours, ground)]
    return put_map(page, stack, book.extent_of(own, one.code), MAP, book.zh)


def _signatures(page, zh):
    names = ("网格责任人", "电话", "乡镇负责人签字", "核查人签字", "日期") if zh else ("Person of the grid", "Phone", "For the township", "Checked by", "Date")
    room = 186.0 - sum(width_mm(name, 8.5) + 5 for name in names)
    at = LEFT
    for name in names:
        page.text(name, at, _SIGNED + 2.2, 40, 8.5)
        start = at + width_mm(name, 8.5) + 1.2
        at = start + room / len(names)
        page.line(start, _SIGNED + 6.6, at, _SIGNED + 6.6, 0.2)
        at += 3.8
