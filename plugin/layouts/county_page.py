"""The overview of a county, A3 lying: map with events by township, the table of townships with zeros, the legend."""

from __future__ import annotations

from ...layers.palette import palette
from .drawing import INK, LINE, MUTE, SECOND, WARNING
from .legend import fire_entries, put_grid, rules, zone_entries
from .map_frame import extent_of, put_map
from .map_layers import ELSEWHERE, filled, labelled, lines, numbered, outside, starts, unlabelled
from .page_frame import LEFT, TOP, footer, heading, tag, title, watermark

MAP = (12.0, 36.5, 268.0, 224.0)
_SIDE, _WIDE = 290.0, 118.0
_COLUMNS = (("township", "乡镇", "Township", 0), ("events", "事件", "Events", 40), ("fires", "火区", "Fires", 53), ("detections", "像元", "Pixels", 66),
            ("certain", "明确", "Certain", 78), ("likely", "倾向", "Likely", 88), ("disputed", "跨界", "Disputed", 98), ("near_static", "存疑", "Doubtful", 107),
            ("observed_share", "观测", "Seen", 118))
_ROOM = 118.0
"""Height of the table; many townships get narrower rows, and past that the remaining zero rows are summed up in one line."""


def county_page(page, one, book):
    """Lay out the Page *one* on the sheet *page*; *book* holds the pack (atlas.Book)."""
    zh, words = book.zh, book.words
    title(page, f"{one.county}疑似火点分布图" if zh else f"{one.county}: suspected fires", 24, 300)
    last = one.number + book.pages_of_county(one.code)
    page.text(" · ".join(part for part in (book.city, words["period"], words["satellites"], f"县级总览，乡镇分页见第 {one.number + 1} 至 {last} 页" if zh
                                           else f"overview; townships on pages {one.number + 1} to {last}") if part), LEFT, 22, 300, 9.5, colour=SECOND)
    tag(page, page.width - LEFT, TOP - 1, words, one.number, one.of, zh)
    page.line(LEFT, 30.5, page.width - LEFT, 30.5, 0.35)
    item = _map(page, one, book)
    y = _table(page, one, book, 36.5)
    heading(page, "疑似火点" if zh else "Suspected fires", _SIDE, y + 6, _WIDE)
    rows = [book.rows[event] for event in one.events]
    y = put_grid(page, fire_entries(book.points, rows, zh, footprints=False), _SIDE, y + 14, _WIDE / 2)
    y = _sizes(page, book, y + 2)
    y = _shades(page, book, y + 4)
    entries = zone_entries(book.zones, extent_of(item, item.crs()))
    if entries:
        heading(page, "分区" if zh else "Zones", _SIDE, y + 5, _WIDE)
        put_grid(page, entries, _SIDE, y + 13, _WIDE / 2)
    footer(page, words, 272, zh)
    watermark(page, zh)


def _map(page, one, book):
    layers, mine = book.layers, starts("township_code", one.code)
    shade = layers.open("townships", "townships", mine)
    named = labelled(filled(layers.open("townships", None, mine), None, "#00000000", 0), "township", 10.5, INK, bold=True, spacing=0.4)
    own = layers.memory(book.area_of(one.code))
    border = filled(layers.memory(book.area_of(one.code)), None, INK, 0.7)
    other = f"NOT ({mine})"
    neighbours = filled(layers.open("townships", None, other), ELSEWHERE, "#B8AE9E", 0.2, dash=True)
    shade.setLabelsEnabled(False)
    stack = [numbered(layers.open("points", "workspace/events", mine)), named, border, outside(own),
             unlabelled(layers.open("points", "workspace/events", other)), book.zones, *([lines(layers.open("roads"))] if book.has_roads else []),
             # Ground of our own would hide the user's map.
             *([] if book.base else [shade, neighbours]), *book.base]
    return put_map(page, stack, book.extent_of(own, one.code), MAP, book.zh, air=0.03)


def _table(page, one, book, y):
    zh = book.zh
    # Elsewhere the same words count events.
    heading(page, "乡镇汇总" if zh else "Townships", _SIDE, y, _WIDE, "归属、存疑按像元计" if zh else "certain to doubtful: pixels")
    rows = sorted((row for row in book.words["counts"] if row["township_code"][:6] == one.code), key=lambda row: (-row["events"], row["township_code"]))
    step = min(5.6, max(3.6, _ROOM / (len(rows) + 2)))
    most = int(_ROOM / step) - 2
    shown, rest = (rows, []) if len(rows) <= most else (rows[: most - 1], rows[most - 1 :])
    size = min(8.5, step * 1.6)
    y += 7.4
    for _, title_zh, title_en, at in _COLUMNS:
        _cell(page, title_zh if zh else title_en, at, y, size if zh else 6, False, SECOND)
    y += step
    page.line(_SIDE, y, _SIDE + _WIDE, y, 0.25)
    total = {column[0]: sum(row[column[0]] or 0 for row in rows) for column in _COLUMNS[1:-1]}
    total |= {"township": "合计" if zh else "Total", "observed_share": ""}
    page.box(_SIDE, y, _WIDE, step, line=None, fill="#F4F2EC")
    _row(page, total, y, size, True, INK, zh)
    for row in shown:
        y += step
        page.line(_SIDE, y, _SIDE + _WIDE, y, 0.12, LINE)
        _row(page, row, y, size, False, INK if row["events"] else MUTE, zh)
    y += step
    if rest:
        left = sum(row["events"] for row in rest)
        page.text(f"其余 {len(rest)} 个乡镇，事件 {left}" if zh else f"{len(rest)} more townships, {left} events", _SIDE, y + 0.6, _WIDE, size, colour=MUTE)
        y += step
    page.line(_SIDE, y, _SIDE + _WIDE, y, 0.2)
    note = "0 为未检出，不等于无火；未观测不计为 0。" + book.words["observed"] if zh else "0 means none detected, not no fire. " + book.words["observed"]
    page.text(note, _SIDE, y + 1, _WIDE, 7, colour=SECOND)
    return y + 3


def _row(page, row, y, size, bold, colour, zh):
    for name, _, _, at in _COLUMNS:
        value = row[name]
        if name == "observed_share":
            value = value if value == "" else ("未知" if zh else "?") if value is None else f"{value:.0%}"
        if name == "township" and value is None:
            value = row["township_code"]
        _cell(page, value, at, y + (5.6 - size * 0.5) * 0.12 + 0.5, size, bold or (name == "events" and bool(value)), colour)


def _cell(page, value, at, y, size, bold, colour):
    if at == 0:
        page.text(value, _SIDE + 0.5, y, 40, size, bold, colour)
    else:
        page.text(value, _SIDE + at - 20, y, 20, size, bold, colour, "right")


def _sizes(page, book, y):
    """The five sizes of FRP."""
    by_key = rules(book.points)
    look = palette()["frp"]
    for n, text in enumerate(look["labels"]):
        x = _SIDE + 8 + n * 24
        page.mark(by_key[f"rule-1-{n}"].symbol().clone(), x, y + 4)
        page.text(text, x - 12, y + 8.4, 24, 7.5, colour=SECOND, align="centre")
    page.text("辐射功率 FRP，MW" if book.zh else "Radiative power FRP, MW", _SIDE, y + 12.4, _WIDE, 7.5, colour=SECOND, align="centre")
    return y + 15.5


def _shades(page, book, y):
    """Classes of events by township."""
    heading(page, "乡镇事件数" if book.zh else "Events by township", _SIDE, y, _WIDE)
    look = palette()["events"]
    step = 88 / len(look["colours"])
    for n, (colour, text) in enumerate(zip(look["colours"], look["labels"], strict=True)):
        page.box(_SIDE + n * step, y + 8, step, 4.6, line="#BDB5A8", fill=colour, stroke=0.15)
        page.text(text, _SIDE + n * step, y + 13.4, step, 7.5, align="centre")
    page.swatch(rules(book.shaded)["rule-0-6"].symbol().clone(), _SIDE + 94, y + 8, 24, 4.6)
    page.text("未观测" if book.zh else "not observed", _SIDE + 94, y + 13.4, 24, 7.5, align="centre")
    return y + 17


__all__ = ["MAP", "WARNING", "county_page"]
