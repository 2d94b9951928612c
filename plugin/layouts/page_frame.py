"""What every sheet bears: title, whom it is for, its footer with approval number, rule, filter, sources and the red line, and the watermark."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor

from .drawing import BRAND, INK, LINE, SECOND, WARNING, width_mm

LEFT, TOP, BOTTOM = 12.0, 9.0, 8.0
_PITCH = (111.0, 61.0)


def watermark(page, zh: bool):
    """内部资料 across the sheet, above the map, so faint that it hides nothing (look.md §5)."""
    text, rows = ("内 部 资 料" if zh else "INTERNAL"), int(page.height / _PITCH[1]) + 1
    for row in range(rows):
        for column in range(int(page.width / _PITCH[0]) + 1):
            item = page.text(text, 16 + column * _PITCH[0] + (row % 2) * 20, 42 + row * _PITCH[1], 60, 22)
            colour = QColor(INK)
            colour.setAlphaF(0.06)
            item.setFontColor(colour)
            item.setItemRotation(-24)
            item.setLocked(True)


def tag(page, right: float, y: float, words: dict, number: int, of: int, zh: bool):
    """The red tag, the as-of date and the page, set right."""
    text = "内部资料" if zh else "Internal"
    page.box(right - 19, y + 0.3, 19, 6, line=WARNING, stroke=0.3, radius=0.8)
    page.text(text, right - 19, y + 1.5, 19, 9.5, True, WARNING, "centre")
    as_of = words["as_of"]
    page.text(f"截至 {as_of}" if zh else f"As of {as_of}", right - 50, y + 8, 50, 8.5, colour=SECOND, align="right")
    page.text(f"第 {number} / {of} 页" if zh else f"Page {number} / {of}", right - 50, y + 12, 50, 8.5, colour=SECOND, align="right")


def title(page, text: str, size: float, room: float):
    """The title at the upper left, smaller where it would not fit into *room* mm."""
    while width_mm(text, size, True) > room and size > 9:
        size -= 0.5
    page.text(text, LEFT, TOP, room, size, True)


def footer(page, words: dict, y: float, zh: bool):
    """From *y* down: approval number at the lower left, rule, filter, sources, and the line that must not be missing."""
    right = page.width - LEFT
    page.line(LEFT, y, right, y, 0.35)
    approval = words["approval"]
    head = "审图号：" if zh else "Map approval no.: "
    page.text(head + (approval or ("待填" if zh else "pending")), LEFT, y + 1.6, 40, 9, True)
    if not approval:
        page.text("草稿，未送审" if zh else "Draft, not reviewed,", LEFT, y + 6.2, 34, 7, colour=SECOND)
        page.text("不得公开" if zh else "not for release", LEFT, y + 9.6, 34, 7, colour=SECOND)
    page.line(LEFT + (26 if zh else 38), y + 1.2, LEFT + (26 if zh else 38), y + 14, 0.2, LINE)
    left = LEFT + (30 if zh else 42)
    parts = [("计数规则 " if zh else "Rule: ") + words["rule"].removeprefix("计数规则："), ("筛选 " if zh else "Filter: ") + words["filter"],
             ("来源 " if zh else "Sources: ") + ("；" if zh else "; ").join(words["sources"]), words["observed"]]
    small = 6.2
    lines = wrapped("　".join(parts), right - left, small)
    if len(lines) > 3:
        small = 5.4
        lines = wrapped("　".join(parts), right - left, small)
    for n, line in enumerate(lines[:4]):
        page.text(line, left, y + 1.4 + n * small * 0.48, right - left, small, colour=SECOND)
    zero = "0 为未检出，不等于无火；未观测不计为 0。" if zh else "0 means none detected, not no fire; not observed is not counted as 0."
    page.text(words["warning"] + ("。" if zh else ". ") + zero, left, y + 1.6 + min(len(lines), 4) * small * 0.48, right - left, 6.8, colour=WARNING)


def wrapped(text: str, room: float, size: float) -> list[str]:
    """*text* broken into lines of at most *room* mm; Chinese breaks anywhere, Latin words where there is a space."""
    lines, line = [], ""
    for piece in _pieces(text):
        if line and width_mm(line + piece, size) > room:
            lines.append(line.rstrip())
            line = piece.lstrip()
        else:
            line += piece
    return [*lines, line] if line else lines


def _pieces(text):
    word = ""
    for letter in text:
        if letter.isascii() and not letter.isspace():
            word += letter
            if len(word) < 40:
                continue
            letter = ""
        if word:
            yield word
            word = ""
        if letter:
            yield letter
    if word:
        yield word


def heading(page, text: str, x: float, y: float, width: float, more: str = ""):
    """A heading of a column with its line."""
    page.text(text, x, y, width, 11, True)
    if more:
        page.text(more, x + width_mm(text, 11, True) + 3, y + 1.1, width, 8, colour=SECOND)
    page.line(x, y + 6.2, x + width, y + 6.2, 0.3)


__all__ = ["BRAND", "BOTTOM", "LEFT", "TOP", "footer", "heading", "tag", "title", "watermark", "wrapped"]
