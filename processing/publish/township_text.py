"""The township table of a run as text for a terminal."""

from __future__ import annotations

from .text_table import text_table

_COLUMNS = ("township_code", "township", "county", "events", "events_low_only", "fires", "detections", "certain", "likely", "disputed", "near_static")
_HEADS = {
    "zh": ("区划代码", "乡镇", "县（市、区）", "事件", "仅低置信", "火区", "像元", "明确", "倾向", "跨界", "近热源"),
    "en": ("code", "township", "county", "events", "low only", "fires", "detections", "certain", "likely", "disputed", "near static"),
}
_WORDS = {
    "zh": ("合计", "其余 {n} 个乡镇为 0（未检出，不等于无火）", "界外 20 km 以内：像元 {detections}，火区 {fires}，事件 {events}（另有仅低置信度 {events_low_only}）；"
           "更远 {far} 个像元仅列于 detections.csv",
           "计数规则：", "筛选：", "地图：{out}/map.html　工作簿：{out}/report.xlsx"),
    "en": ("total", "{n} more townships with 0 (none detected, not no fire)",
           "Outside, within 20 km: {detections} detections, {fires} fires, {events} events (and {events_low_only} low-only); "
           "{far} detections farther off are in detections.csv only",
           "Rule: ", "Filter: ", "Map: {out}/map.html   Workbook: {out}/report.xlsx"),
}


def township_text(result, lang: str, out: str) -> str:
    """Townships with a count, the total, what lies outside, rule, filter and warning."""
    total, zeros, outside, rule, filters, where = _WORDS[lang]
    table = result.township_counts
    shown = table[table["detections"] + table["events"] + table["events_low_only"] + table["fires"] > 0]
    shown = shown.sort_values(["events", "detections", "township_code"], ascending=[False, False, True])
    sums = [total, "", "", *(int(table[name].sum()) for name in _COLUMNS[3:])]
    lines = text_table(_HEADS[lang], shown[list(_COLUMNS)].to_numpy(object), left=3, total=sums)
    run, totals = result.run, result.run["totals"]
    lines += ["", zeros.format(n=len(table) - len(shown)), outside.format(far=totals["far"]["detections"], **totals["outside"])]
    lines += [rule + run["rule"][lang], filters + run["filter"][lang]]
    lines += [*(verdict[lang] for verdict in run["datum"].values() if verdict.get(lang)), run["observed"][lang], run["warning"][lang], "", where.format(out=out)]
    return "\n".join(lines)
