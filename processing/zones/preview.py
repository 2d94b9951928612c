"""The zones as they would stand if drafts were in force."""

from __future__ import annotations

from ...layers.catalog import WORKSPACE_LAYERS
from ...layers.errors import ArgumentError
from ...layers.in_force import in_force


def with_drafts(zones, acts, drafts, day: str | None):
    """The zones in force on *day* if *drafts* (numbers of acts, ids of zones) were in force: a draft act adopts its zones and repeals what it repeals.

    Without a *day*: once all of the drafts are in force. Raises ArgumentError for a name that is neither an act nor a zone. The tables stay as they are.
    """
    zones, acts = zones.copy(), acts.copy()
    taken = zones["zone_id"].isin(drafts) | zones["act"].isin(drafts)
    unknown = [name for name in drafts if not (acts["number"] == name).any() and not (zones["zone_id"] == name).any()]
    if unknown:
        raise ArgumentError("选项 --draft：{name} 既不是文号也不是分区编号；请核对",
                            "Option --draft: {name} is neither an act nor a zone; check it", name="、".join(unknown))
    first = zones.loc[taken, "valid_from"].where(zones.loc[taken, "valid_from"].notna(), zones.loc[taken, "act"].map(acts.set_index("number")["in_force_on"]))
    days = [one for one in (*first, *acts.loc[acts["number"].isin(drafts), "in_force_on"]) if isinstance(one, str)]
    day = day or max(days, default=None)
    if day is None:
        raise ArgumentError("选项 --to：草案没有施行日期；请填写要预览的那一天", "Option --to: the drafts bear no first day; give the day to preview")
    zones.loc[taken, "status"] = "adopted"
    # A draft without a first day is looked at as if it had begun.
    zones.loc[taken, "valid_from"] = first.where(first.notna(), day)
    for repeals in acts.loc[acts["number"].isin(drafts), "repeals"]:
        for number in (repeals or "").split(";"):
            ended = (acts["number"] == number) & acts["repealed_on"].isna()
            acts.loc[ended, "repealed_on"] = day
    return in_force(zones, WORKSPACE_LAYERS["zones"], day, acts)
