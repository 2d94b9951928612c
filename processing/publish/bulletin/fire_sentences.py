"""What a fire bulletin says in sentences: the whole, last year, the checks, the strongest; and the notes under every table."""

from __future__ import annotations

from ..sheet_frame import safe_text
from .figures import change, percent

_CLOUD = {"zh": "云：不包括云覆盖下的火点信息；0 为未检出，不等于无火；未观测不计为 0。",
          "en": "Cloud: fires under cloud are not in it; 0 means none detected, not no fire; not observed is not counted as 0."}
_MOST_NAMED = 5


def fire_sentences(result, period, before, counts, cropland: bool, lang: str) -> list[str]:
    """Three or four sentences. *counts*: level → rows of FIRE_BULLETIN."""
    zh, totals = lang == "zh", result.run["totals"]
    towns, counties = counts["township"], counts["county"]
    area = safe_text((result.run.get("area") or {}).get(lang))[:40] or ("本区" if zh else "the area")
    held = int((towns["events"].astype(int) > 0).sum())
    unseen = int(((towns["observed"] == "not_observed") & (towns["detections"].astype(int) + towns["events"].astype(int) == 0)).sum())
    seats = int((counties["events"].astype(int) > 0).sum())
    said = [
        f"{period.label(lang)}，{area}共监测到秸秆焚烧疑似火点 {totals['events']} 个（按事件计；另有仅低置信度事件 {totals['events_low_only']} 个），"
        f"合火区 {totals['fires']} 个、像元 {totals['detections']} 个，分布在 {seats} 个县（市、区）{held} 个乡镇；"
        f"其余 {len(towns) - held - unseen} 个乡镇为 0（未检出，不等于无火）" + (f"，{unseen} 个乡镇未观测" if unseen else "") + "。"
        if zh else
        f"{period.label(lang)}: {totals['events']} suspected straw fires in {area} (events; {totals['events_low_only']} more of low confidence only), in "
        f"{totals['fires']} fires and {totals['detections']} detections, in {held} townships of {seats} counties; 0 (none detected, not no "
        f"fire) in {len(towns) - held - unseen} more" + (f", {unseen} not observed" if unseen else "") + "."]
    said.append(_against(totals["events"], before, period, zh, lang))
    confirmed, rejected = (int(towns[name].sum()) for name in ("confirmed", "rejected"))
    waiting = int(towns["unchecked"].sum())
    share = percent(confirmed, confirmed + rejected)
    if zh:
        said.append(f"经现场核查，查实 {confirmed} 个，查否 {rejected} 个，" + (f"查实率 {share:.2f}%" if share is not None else "尚无核查结果，查实率不计算")
                    + f"；未核查 {waiting} 个。")
    else:
        told = f"verified rate {share:.2f}%" if share is not None else "no check yet, so no rate"
        said.append(f"Checked on site: {confirmed} confirmed, {rejected} rejected, {told}; {waiting} unchecked.")
    named = _most(counties if len(counties) > 1 else towns, "events", zh, "{} 个", "{}")
    if named:
        said.append(f"火点较多的依次为：{named}。" if zh else f"Most in: {named}.")
    if cropland:
        strong = _most(counties if counties["per_kha"].notna().sum() > 1 else towns, "per_kha", zh, "{:.4f}", "{:.4f}")
        if strong:
            said.append(f"每千公顷耕地火点数居前的为：{strong}。" if zh else f"Most per 1,000 ha of cropland: {strong}.")
    return said


def _against(events, before, period, zh, lang) -> str:
    then = period.year_before()
    if before is None:
        return f"工作区没有上年同期（{then.inner('zh')}）的火点记录，不作同比。" if zh else \
            f"The workspace has no fires of the same period of last year ({then.inner('en')}), so no change is given."
    count = before.run["totals"]["events"]
    more, share = change(events, count)
    told = "" if share is None else f"（{share:+.2f}%）" if zh else f" ({share:+.2f}%)"
    if zh:
        move = f"增加 {more} 个" if more > 0 else f"减少 {-more} 个" if more < 0 else "持平"
        return f"上年同期（{then.inner('zh')}）为 {count} 个，同比{move}{told}。"
    move = f"{more:+d}" if more else "unchanged"
    return f"The same period of last year ({then.inner(lang)}) had {count}: {move}{told}."


def _most(rows, column, zh, form_zh, form_en) -> str:
    held = rows[rows[column].notna()]
    held = held[held[column].astype(float) > 0]
    held = held.assign(_value=held[column].astype(float)).sort_values(["_value", "unit_code"], ascending=[False, True], kind="stable").head(_MOST_NAMED)
    texts = [f"{str(one.unit)[:40]} {(form_zh if zh else form_en).format(getattr(one, column))}" for one in held.itertuples()]
    return ("、" if zh else ", ").join(texts)


def fire_notes(result, period, before, given, cropland: bool, lang: str) -> list[str]:
    """Rule, filter, cloud, observation, verified rate, cropland, last year, what lies outside, datum, sources; each says why a column is empty."""
    zh, run = lang == "zh", result.run
    stop, outside = "；" if zh else "; ", run["totals"]["outside"]
    notes = [("计数规则：" if zh else "Rule: ") + run["rule"][lang],
             ("筛选：" if zh else "Filter: ") + run["filter"][lang],
             _CLOUD[lang] + (" " if not zh else "") + run["observed"][lang] + ("。" if zh else "."),
             "查实率 = 查实 ÷（查实 + 查否），按计入的事件算（含仅低置信度事件）；查实含其后的核定、扣减、申诉与结案。百分数四舍五入。" if zh else
             "Verified rate = confirmed ÷ (confirmed + rejected), of all events that count (those of low confidence only too); confirmed includes what follows on it: "
             "adjudicated, charged, appealed, settled. Percentages are rounded half up."]
    if given.get("empty"):
        notes.insert(0, f"注意：工作区中没有 {period.label(lang)} 的任何火点或观测记录；0 可能是尚未导入，不等于无火。" if zh else
                     f"Note: the workspace has no fire and no observation at all of {period.label(lang)}; 0 may mean not yet imported, not no fire.")
    if cropland:
        notes.append("每千公顷（每万亩）火点数 = 事件 ÷ 耕地面积，1 千公顷 = 1.5 万亩；耕地面积未知的单位不计算。" if zh else
                     "Per 1,000 ha (10,000 mu) = events ÷ cropland, 1,000 ha = 15,000 mu; empty where the cropland is unknown.")
    else:
        notes.append("耕地面积未给出（--cropland），每千公顷、每万亩火点数为空。" if zh else "No cropland was given (--cropland): the rates are empty.")
    then = period.year_before().inner(lang)
    if before is None:
        notes.append(f"上年同期（{then}）工作区没有任何火点或观测记录，没有火点与没有导入无法区分，同比为空。" if zh else
                     f"Last year ({then}): the workspace has no fire or observation, and none detected cannot be told from none imported; the change is empty.")
    else:
        notes.append(f"上年同期为 {then}，同一筛选、同一口径。" if zh else f"Last year: {then}, under the same filter and rule.")
    notes.append(f"界外 20 km 以内：事件 {outside['events']}，像元 {outside['detections']}，不计入任何单位。" if zh else
                 f"Outside, within 20 km: {outside['events']} events, {outside['detections']} detections, counted for no unit.")
    notes.append(("坐标：WGS 84；" if zh else "Coordinates: WGS 84; ") + stop.join(one[lang] for one in run["datum"].values() if one.get(lang)))
    notes.append(("来源：" if zh else "Sources: ") + stop.join(source[lang] for source in run["sources"]))
    return notes
