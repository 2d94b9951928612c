"""The sheets of events, fires and detections: one row each, names instead of codes, Beijing time."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ...layers.catalog import fires as catalog
from ...layers.catalog.units import TOWNSHIPS
from . import words
from .sheet_frame import MOST_ROWS, Book, Column, beijing_serial, open_sheet, write_columns, write_header, write_notes

# Columns in order: (field, group); township and county are looked up from the code.
_EVENT = (
    ("event_id", ""), ("fires", "count"), ("detections", "count"), ("counted_detections", "count"), ("frp_mw", "count"),
    ("township", "owner"), ("county", "owner"), ("township_code", "owner"), ("attribution", "owner"), ("probability", "owner"),
    ("runner_up", "owner"), ("runner_up_probability", "owner"),
    ("day", "time"), ("first_utc", "time"), ("last_utc", "time"), ("satellites", "time"), ("lon", "place"), ("lat", "place"),
    ("confidence", "evidence"), ("low_only", "evidence"), ("near_static_name", "evidence"), ("near_static_m", "evidence"), ("flags", "evidence"),
    ("counted", ""), ("merged_into", ""),
)
# The detections of a fire are of one pass: its first time is enough.
_FIRE = (("fire_id", ""), *(entry for entry in _EVENT if entry[0] not in ("fires", "merged_into", "last_utc")))
_DETECTION = (
    ("event_id", ""), ("fire_id", ""),
    ("township", "owner"), ("county", "owner"), ("township_code", "owner"), ("attribution", "owner"), ("probability", "owner"),
    ("runner_up", "owner"), ("runner_up_probability", "owner"),
    ("day", "time"), ("acquired_utc", "time"), ("satellite", "time"), ("lon", "place"), ("lat", "place"),
    ("scan_m", "foot"), ("track_m", "foot"), ("footprint", "foot"), ("frp_mw", ""),
    ("confidence", "evidence"), ("confidence_given", "evidence"), ("near_static_name", "evidence"), ("near_static_m", "evidence"),
    ("cropland_share", "evidence"), ("flags", "evidence"), ("counted", ""), ("source", "origin"), ("source_file", "origin"), ("detection_id", "origin"),
)
_GROUPS = {
    "": ("", ""), "count": ("三个口径与功率", "Counts and power"), "owner": ("归属", "Attribution"), "time": ("过境", "Pass"),
    "place": ("位置（WGS 84）", "Place (WGS 84)"), "foot": ("像元足迹", "Footprint"), "evidence": ("证据", "Evidence"),
    "origin": ("来历（不打印）", "Origin (not printed)"),
}
_KIND = {"frp_mw": "frp", "probability": "percent", "runner_up_probability": "percent", "cropland_share": "percent", "near_static_m": "metres",
         "scan_m": "metres", "track_m": "metres", "lon": "degrees", "lat": "degrees"}
_WIDTH = {"event_id": 15.5, "fire_id": 15.5, "merged_into": 15.5, "fires": 8, "detections": 8, "counted_detections": 9, "frp_mw": 9.5, "township": 18,
          "county": 11, "township_code": 15, "runner_up": 17, "attribution": 10.5, "day": 12, "first_utc": 16.5, "last_utc": 16.5, "acquired_utc": 16.5,
          "satellites": 11, "satellite": 11, "lon": 11.5, "lat": 10.5, "near_static_name": 26, "flags": 26, "counted": 7.5,
          "low_only": 9, "source": 8, "source_file": 24, "detection_id": 48}
_CODES = {"attribution": words.ATTRIBUTION, "confidence": words.CONFIDENCE, "footprint": words.FOOTPRINT, "source": words.SOURCE}
_YES = ("是", "Yes")
_NO = ("否", "No")


def event_sheet(book: Book, result, name, title, subtitle, notes, warning) -> None:
    """Every event within 20 km of a township; numbers that went into an older event stand below, with the number they went into."""
    _sheet(book, result, result.events, catalog.EVENTS, _EVENT, (name, title, subtitle), notes, warning)


def fire_sheet(book: Book, result, name, title, subtitle, notes, warning) -> None:
    """Every fire within 20 km of a township."""
    _sheet(book, result, result.fires, catalog.FIRES, _FIRE, (name, title, subtitle), notes, warning)


def detection_sheet(book: Book, result, name, title, subtitle, notes, warning) -> None:
    """Every detection within 20 km of a township; those farther off are in detections.csv alone."""
    near = result.detections[np.asarray(result.near, bool)]
    _sheet(book, result, near, catalog.DETECTIONS, _DETECTION, (name, title, subtitle), notes, warning)


def _sheet(book, result, table, layer, wanted, heading, notes, warning):
    if len(table) > MOST_ROWS:
        more = book.say(f"此表只列前 {MOST_ROWS} 行（共 {len(table)} 行），全部见 fires.gpkg",
                        f"The first {MOST_ROWS} of {len(table)} rows are listed here; all are in fires.gpkg")
        table, notes = table.iloc[:MOST_ROWS], [more, *notes]
    columns = _columns(book, result, table, layer, wanted)
    sheet = open_sheet(book, *heading, warning)
    write_header(book, sheet, columns, len(table), (4, 1))
    printed = sum(column.group != book.say(*_GROUPS["origin"]) for column in columns)
    sheet.print_area(0, 0, 4 + len(table) + len(notes), printed - 1)
    # A row that does not count steps back; a disputed owner stands out.
    quiet = table["counted"].to_numpy() != 1
    disputed = (table["attribution"] == "disputed").to_numpy()
    strong = book.say(*words.ATTRIBUTION["disputed"])
    styles = {kind: (book.cell(kind), book.cell(kind, font_color=book.ink["second"])) for kind in {column.kind for column in columns}}
    alarm = book.cell("text", bold=True, font_color=book.ink["warning"])

    def style(column, row):
        if disputed[row] and column.values[row] == strong:
            return alarm
        return styles[column.kind][int(quiet[row])]

    write_columns(book, sheet, columns, 4, style)
    write_notes(book, sheet, 4 + len(table), min(len(columns), 16), sum(column.width for column in columns[:16]), notes, warning)


def _columns(book, result, table, layer, wanted) -> list[Column]:
    units = result.townships.set_index("township_code")
    roles = {entry["role"] for entry in result.run["inputs"]}
    missing = set()
    # A column that nothing was compared with would look as if nothing had been found.
    if "sources" not in roles:
        missing |= {"near_static_name", "near_static_m"}
    if "cropland" not in roles and ("cropland_share" not in table or table["cropland_share"].isna().all()):
        missing.add("cropland_share")
    if "merged_into" in table and table["merged_into"].isna().all():
        missing.add("merged_into")
    columns = []
    for name, group in wanted:
        if name not in missing:
            kind = _KIND.get(name) or _kind(name, layer)
            columns.append(Column(_title(book, name, layer), book.say(*_GROUPS[group]), _WIDTH.get(name, 9.5), kind, _values(book, name, table, units)))
    return columns


def _kind(name, layer) -> str:
    if name in ("township", "county", "runner_up", "counted", "low_only"):
        return "text"
    return {"time": "time", "integer": "integer", "text": "code" if name == "township_code" else "text"}.get(layer.field(name).type, "text")


def _title(book, name, layer) -> str:
    if name in ("township", "county"):
        return TOWNSHIPS.field(name).title(book.lang)
    if name == "runner_up":
        return book.say("次选乡镇", "Runner-up township")
    title = layer.field(name).title(book.lang)
    return title.replace("（UTC）", "（北京时间）").replace("(UTC)", "(Beijing time)")


def _values(book, name, table, units) -> list:
    if name in ("township", "runner_up"):
        codes = table["runner_up_code" if name == "runner_up" else "township_code"]
        names = {code: who for code, who in zip(units.index, units["township"], strict=True) if isinstance(who, str)}
        outside = book.say(*words.ATTRIBUTION["outside"])
        found = [outside if code == "outside" else None if pd.isna(code) else names.get(code, code) for code in codes]
        if name == "township":
            found = [outside if what == "outside" else who for who, what in zip(found, table["attribution"], strict=True)]
        return found
    if name == "county":
        counties = dict(zip(units.index, units["county"], strict=True))
        return [None if pd.isna(code) else counties.get(code) for code in table["township_code"]]
    column = table[name]
    if name in _CODES:
        return [words.word(_CODES[name], None if pd.isna(value) else value, book.lang) for value in column]
    if name == "flags":
        return [words.flags_text(value, book.lang) for value in column]
    if name in ("counted", "low_only"):
        return [book.say(*(_YES if value == 1 else _NO)) if name == "counted" or value == 1 else "" for value in column]
    if name.endswith("_utc"):
        return beijing_serial(column.to_numpy("datetime64[s]")).tolist()
    return column.to_numpy(object).tolist()
