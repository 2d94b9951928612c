"""A table of a bulletin in a Word document, put together row by row: python-docx looks all cells over for each that it is asked for."""

from __future__ import annotations

from datetime import date

import numpy as np

from ....layers.palette import palette
from ..sheet_frame import safe_text, width_of
from .document_text import element, text_run
from .page import Table

MOST_PRINTED = 2000
"""Rows of one table in the document; a longer one is whole in workbook and CSV, and the document says so."""
_LONGEST = 60
"""Letters of a cell; what is cut ends in … and stands whole in workbook and CSV."""
_PT, _HEAD_PT = 9, {"zh": 9, "en": 7.5}
_TWIPS_PER_MM = 1440 / 25.4
_MARGIN_TWIPS = 50


def put_table(file, table: Table, lang: str, width_mm: float) -> None:
    """Append *table*, its printed columns within *width_mm*; the heading repeats on every page, no row is broken between two."""
    # A column without a value is not printed: the notes say why there is none.
    names = [name for name in table.printed if table.rows.empty or name in table.kept or table.rows[name].notna().any()]
    texts = [[_shown(table, name, value, lang) for name, value in zip(names, row, strict=True)]
             for row in table.rows[list(names)].iloc[:MOST_PRINTED].to_numpy(object)]
    unseen = "未观测" if lang == "zh" else "not observed"
    for at in range(len(texts)):
        if table.unseen is not None and table.unseen[at]:
            first = next((column for column, name in enumerate(names) if name in table.counts), 0)
            texts[at] = [unseen if column == first else "—" if name in table.counts else text
                         for column, (name, text) in enumerate(zip(names, texts[at], strict=True))]
    heads = [table.heading(name, lang) for name in names]
    total = None if table.total is None else [_shown(table, name, table.total.get(name), lang, "") for name in names]
    widths = _widths([heads, *([total] if total else []), *texts], width_mm)
    grid = file.add_table(rows=0, cols=0)._tbl
    grid.replace(grid.tblPr, _form(width_mm))
    grid.tblGrid.extend(element("gridCol", w=round(width * _TWIPS_PER_MM)) for width in widths)
    sides = ["left" if table.kind(name) in ("text", "code") else "center" if table.kind(name) in ("date", "time") else "right" for name in names]
    ink = palette()["ink"]
    grid.append(_row(heads, widths, ["center"] * len(names), lang, head=True, bold=True, ground=ink["brand"], colour="#FFFFFF"))
    if total:
        grid.append(_row(total, widths, sides, lang, bold=True, ground=ink["ground"]))
    for at, row in enumerate(texts):
        quiet = table.quiet is not None and table.quiet[at]
        loud = table.red is not None and table.red[at]
        grid.append(_row(row, widths, sides, lang, bold=bool(loud), colour=ink["warning"] if loud else ink["second"] if quiet else None))
    if not texts:
        nothing = "无" if lang == "zh" else "none"
        grid.append(_row([nothing, *[""] * (len(names) - 1)], widths, sides, lang))
    # A table that follows at once would grow together with this one.
    file.add_paragraph().paragraph_format.space_after = 0


def _shown(table, name, value, lang, empty="—") -> str:
    """A cell as text: numbers with their decimals, days and Beijing times as they are written."""
    value = table.word(name, value)
    if value is None:
        return empty
    kind = table.kind(name)
    if isinstance(value, str) and kind != "date":
        text = safe_text(value)
        return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
    if kind == "time":
        return str((np.datetime64(value, "s") + np.timedelta64(8, "h")).astype("datetime64[m]")).replace("T", " ")[5:]
    if kind == "date":
        day = date.fromisoformat(str(value)[:10])
        return f"{day.month}月{day.day}日" if lang == "zh" else day.isoformat()
    if kind.startswith("real"):
        return f"{float(value):.{kind[4:]}f}"
    if kind in ("percent1", "percent2", "signed_percent", "signed_percent1"):
        return f"{float(value):{'+' if kind.startswith('signed') and value else ''}.{1 if kind.endswith('1') else 2}f}"
    if kind in ("integer", "signed"):
        return f"{int(value):{'+' if kind == 'signed' and value else ''}d}"
    return {"frp": "{:.1f}", "degrees": "{:.5f}", "percent": "{:.1%}"}.get(kind, "{}").format(value)


def _widths(rows, width_mm) -> list[float]:
    """Millimetres by column: as wide as the longest cell asks, a heading on up to three lines, shared so that they fill *width_mm*."""
    # Half a character's width at the size, a capital being wider, and the cell's own margins.
    letter, margin = _PT * 0.3528 / 2 * 1.02, 2 * _MARGIN_TWIPS / _TWIPS_PER_MM + 0.2
    heads, *body = rows
    asked = []
    for at, head in enumerate(heads):
        longest = max((width_of(row[at]) + 0.5 * sum("A" <= one <= "Z" for one in row[at]) for row in body), default=2)
        # A heading breaks anywhere between Chinese characters, but not within a word of letters.
        word = max((1.05 * len(one) + 0.5 for one in head.split() if one.isascii()), default=0)
        asked.append(margin + letter * max(min(longest, 28), 2 * -(-width_of(head) // 6), word, 4))
    return [one * width_mm / sum(asked) for one in asked]


def _row(texts, widths, sides, lang, *, head=False, bold=False, ground=None, colour=None):
    face = "heading" if head else "cell"
    cells = []
    for text, width, side in zip(texts, widths, sides, strict=True):
        form = element("tcPr", element("tcW", w=round(width * _TWIPS_PER_MM), type="dxa"),
                       element("shd", val="clear", color="auto", fill=ground.lstrip("#")) if ground else None, element("vAlign", val="center"))
        place = element("pPr", element("spacing", before=10, after=10), element("jc", val=side))
        cells.append(element("tc", form, element("p", place, text_run(text, face, _HEAD_PT[lang] if head else _PT, lang, bold=bold, colour=colour))))
    return element("tr", element("trPr", element("cantSplit"), element("tblHeader") if head else None), *cells)


def _form(width_mm):
    """Width, borders and margins of the table, in the order that the standard asks for."""
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    return element("tblPr", element("tblW", w=round(width_mm * _TWIPS_PER_MM), type="dxa"),
                   element("tblBorders", *(element(side, val="single", sz=4, space=0, color="808080") for side in sides)), element("tblLayout", type="fixed"),
                   element("tblCellMar", *(element(side, w=_MARGIN_TWIPS, type="dxa") for side in ("left", "right"))))
