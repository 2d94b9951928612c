"""What a notice does to the zones: adopts drafts, ends what it replaces, repeals earlier acts."""

from __future__ import annotations

from datetime import date, timedelta

from ...layers.errors import ArgumentError


def enact(acts, zones, act: dict, enacts=(), replaces=(), amends=(), repeals=()):
    """(acts, zones): the rows that change when *act* is recorded, as they then are; the tables given stay as they are.

    *act* has ``number`` and the fields of ACTS that are given; of an act already recorded the others stay. Adopted zones are in force
    from the act's first day unless they bear one of their own; replaced zones end the day before it, repealed acts lose force on it.
    Raises ArgumentError for what is not there, for a zone of another act, and when the first day is needed and not known.
    """
    number = act["number"]
    known = acts[acts["number"] == number]
    row = dict.fromkeys(acts.columns)
    if len(known):
        row.update(known.iloc[0].to_dict())
    row.update({name: value for name, value in act.items() if value is not None})
    row.update({name: ";".join(values) for name, values in (("amends", amends), ("repeals", repeals)) if values})
    first = row["in_force_on"]
    if (enacts or replaces or repeals) and not first:
        raise ArgumentError("通告 {number}：没有施行日期，不能采纳、替代或废止；请填 --in-force-on",
                            "Act {number}: no first day in force, so it can adopt, replace or repeal nothing; give --in-force-on", number=number)
    changed_acts = acts.iloc[:0].copy()
    changed_acts.loc[0] = row
    for other in (*amends, *repeals):
        if other == number or not (acts["number"] == other).any():
            raise ArgumentError("通告 {number}：没有登记过文号 {other}；请先登记它，或核对文号",
                                "Act {number}: there is no act {other}; record it first, or check the number",
                                number=number, other=other)
    for other in repeals:
        changed_acts.loc[len(changed_acts)] = {**acts[acts["number"] == other].iloc[0].to_dict(), "repealed_on": first}
    return changed_acts, _zones(zones, number, first, enacts, replaces)


def _zones(zones, number, first, enacts, replaces):
    missing = [name for name in (*enacts, *replaces) if not (zones["zone_id"] == name).any()]
    if missing:
        raise ArgumentError("通告 {number}：没有分区 {missing}；现有 {known}", "Act {number}: there is no zone {missing}; there are {known}",
                            number=number, missing="、".join(missing), known="、".join(zones["zone_id"].astype(str)[:20]))
    both = set(enacts) & set(replaces)
    if both:
        raise ArgumentError("通告 {number}：分区 {zone} 不能既采纳又被替代",
                            "Act {number}: zone {zone} cannot be both adopted and replaced", number=number, zone=sorted(both)[0])
    changed = zones[zones["zone_id"].isin([*enacts, *replaces])].copy()
    for at in changed.index:
        zone = changed.loc[at]
        if zone["zone_id"] in replaces:
            last = (date.fromisoformat(first) - timedelta(days=1)).isoformat()
            changed.at[at, "valid_to"] = min(filter(None, (zone["valid_to"], last)))
            continue
        if zone["status"] != "draft" and zone["act"] not in (None, number):
            raise ArgumentError("通告 {number}：分区 {zone} 已由 {other} 采纳；要改由新通告施行，请另画一版",
                                "Act {number}: zone {zone} was adopted by {other}; draw a new version for the new act", number=number,
                                zone=zone["zone_id"], other=zone["act"])
        changed.at[at, "status"], changed.at[at, "act"] = "adopted", number
        if not zone["valid_from"]:
            changed.at[at, "valid_from"] = first
    # A zone that would end before it begins never comes into force.
    never = changed["valid_from"].notna() & changed["valid_to"].notna() & (changed["valid_to"].astype(str) < changed["valid_from"].astype(str))
    if never.any():
        raise ArgumentError("通告 {number}：分区 {zone} 会在生效前结束；请核对施行日期", "Act {number}: zone {zone} would end before it begins; check the first day",
                            number=number, zone=changed.loc[never, "zone_id"].iloc[0])
    return changed.reset_index(drop=True)
