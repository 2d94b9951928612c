"""The block of one event, 186 × 40 mm: code, what is known, what is to be found out and written down."""

from __future__ import annotations

from ...processing.adjudicate import NAMES
from ...processing.publish import words
from ...processing.publish.field_pack.codes import code_svg
from .drawing import INK, LINE, SECOND, width_mm
from .legend import state_symbol
from .page_frame import wrapped

HEIGHT = 40.0
_FACTS, _FORM = 28.0, 116.0


def put_block(page, row: dict, points, x: float, y: float, zh: bool, codes: bool):
    """The block of the point *row* at (x, y); *points* is the layer that its symbol comes from."""
    page.line(x, y, x + 186, y, 0.2, LINE)
    if codes:
        page.picture(code_svg(row["lat"], row["lon"]).encode(), x, y + 2, 21, 21)
        page.text("扫码得 WGS 84 坐标" if zh else "WGS 84 position", x - 1, y + 23.6, 26, 6.8, colour=SECOND)
    _known(page, row, points, x + _FACTS, y, zh)
    page.line(x + _FORM - 3, y + 1.5, x + _FORM - 3, y + HEIGHT - 1.5, 0.2, LINE)
    _asked(page, x + _FORM, y, zh)


def _known(page, row, points, x, y, zh):
    at, right = 0 if zh else 1, x + 82
    page.mark(state_symbol(points, row["state"]), x + 3, y + 4.3)
    page.text(row["event_id"], x + 8, y + 2, 60, 11.5, True)
    pill = NAMES[row["state"]][at]
    left = x + 10 + width_mm(row["event_id"], 11.5, True)
    wide = width_mm(pill, 8) + 5
    page.box(left, y + 2.1, wide, 4.6, line=INK, stroke=0.2, radius=2.2)
    page.text(pill, left, y + 2.8, wide, 8, align="centre")
    share = "" if row["probability"] is None else f" {row['probability']:.0%}"
    page.text(words.word(words.ATTRIBUTION, row["attribution"], "zh" if zh else "en") + share, right - 40, y + 2.8, 40, 8, colour=SECOND, align="right")
    heads = ("像元", "首次过境（北京）", "FRP MW", "大小 km", "置信度") if zh else ("Pixels", "First seen (Beijing)", "FRP MW", "Size km", "Confidence")
    values = (row["detections"], row["first_beijing"], "" if row["frp_mw"] is None else f"{row['frp_mw']:.2f}", row["size_km"] or "",
              words.word(words.CONFIDENCE, row["confidence"], "zh" if zh else "en"))
    for head, value, left in zip(heads, values, (0, 12, 36, 51, 69), strict=True):
        page.text(head, x + left, y + 8.2, 26, 7.2, colour=SECOND)
        page.text(value, x + left, y + 12.2, 26, 8)
    page.line(x, y + 11.7, right, y + 11.7, 0.25)
    page.line(x, y + 16.2, right, y + 16.2, 0.15, LINE)
    page.text(f"{row['lat']:.5f}°N　{row['lon']:.5f}°E", x, y + 17.2, 70, 9.5, True)
    page.text("WGS 84 = CGCS2000", right - 30, y + 17.8, 30, 6.8, colour=SECOND, align="right")
    page.text(f"{row['lat_dms']}　{row['lon_dms']}", x, y + 21.8, 70, 8)
    page.text(row["satellites"] or "", right - 40, y + 21.8, 40, 7.2, colour=SECOND, align="right")
    lines = [line for text in _bullets(row, zh) for line in wrapped("▪ " + text, 82, 7.2)]
    for n, line in enumerate(lines[:4]):
        page.text(line, x, y + 26 + n * 3.4, 84, 7.2)


def _bullets(row, zh):
    place = " ".join(one for one in (row["village"], row["grid"]) if one)
    if row["village_m"] is not None:
        place += f"（距村驻地 {row['village_m'] / 1000:.1f} km）" if zh else f" ({row['village_m'] / 1000:.1f} km to the village's seat)"
    if row["people"]:
        place += ("　责任人 " if zh else ", in charge: ") + row["people"]
    lines = [place] if place else []
    if row["runner_up"] and row["attribution"] != "certain":
        lines.append(f"次选 {row['runner_up']} {row['runner_up_probability']:.0%}" if zh else f"or {row['runner_up']} {row['runner_up_probability']:.0%}")
    evidence = row["evidence"].split("\n")
    # The last two, on zones and cropland, share a line.
    return [*lines, *evidence[:-2], ("；" if zh else "; ").join(evidence[-2:])]


def _asked(page, x, y, zh):
    page.text("现场核查（24 小时内）" if zh else "Check on site (within 24 h)", x, y + 2.2, 70, 8.5, True)
    _boxes(page, x, y + 8, ("真实", "误报", "未找到") if zh else ("real", "false alarm", "not found"), 18)
    page.text("原因" if zh else "Cause", x, y + 13.8, 12, 8)
    causes = ("秸秆", "垃圾", "祭祀", "工业", "其他") if zh else ("straw", "rubbish", "funeral", "industry", "other")
    _boxes(page, x + (9 if zh else 11), y + 13.8, causes, 12.2, 8 if zh else 7)
    for top, fields in _LINES:
        for name_zh, name_en, left, right, unit_zh, unit_en in fields:
            name, unit = (name_zh, unit_zh) if zh else (name_en, unit_en)
            page.text(name, x + left, y + top, 30, 8)
            end = right - (width_mm(unit, 8) if unit else 0)
            page.line(x + left + width_mm(name, 8) + 1.2, y + top + 4.4, x + end, y + top + 4.4, 0.2)
            if unit:
                page.text(unit, x + end, y + top, 8, 8)


_LINES = (
    # mm below the top: (zh, en, from, to, unit zh, unit en) of each field to be written in
    (20, (("过火面积", "Area", 0, 32, " 亩", " mu"), ("照片号", "Photo", 39, 70, "", ""))),
    (26.4, (("到场时间", "Arrived", 0, 36, "", ""), ("核查人", "By", 39, 70, "", ""))),
    (32.8, (("备注", "Note", 0, 70, "", ""),)),
)


def _boxes(page, x, y, names, least, size=8.0):
    """Boxes to tick."""
    for name in names:
        page.box(x, y + 0.5, 2.5, 2.5, stroke=0.2)
        page.text(name, x + 3.2, y + (8 - size) * 0.3, 26, size)
        x += max(least if size == 8 else 0, width_mm(name, size) + (6 if size == 8 else 4.2))
