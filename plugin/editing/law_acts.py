"""Acts of law: adopt by a notice, repeal zones or whole notices."""

from __future__ import annotations

from datetime import date, timedelta

from ...layers.errors import ArgumentError
from ..language import tr
from .act import perform
from .edits import difference


def adopt(session, zone_ids, act: dict, replaces=(), done=None, failed=None):
    """Put drafts into force by the notice *act* (``number``, ``in_force_on``, other columns of acts); *replaces* are zones that end the day before.

    A notice that the workspace knows is taken as it stands, with what is given anew. Without number or day nothing is adopted, and a message says so.
    """

    def think(tables, progress):
        from ...layers.catalog import WORKSPACE_LAYERS
        from ...processing.zones.enact import enact

        acts, zones = tables["acts"], tables["zones"]
        number = (act.get("number") or "").strip()
        known = acts.table[acts.table["number"] == number]
        if not number or not (act.get("in_force_on") or (len(known) and known["in_force_on"].iloc[0])):
            raise without_notice([zones.table["name"].iloc[zones.at(name)] or name for name in zone_ids])
        given = {name: value for name, value in act.items() if value not in (None, "")}
        new_acts, new_zones = enact(acts.table, zones.table, {**given, "number": number}, enacts=tuple(zone_ids), replaces=tuple(replaces))
        return {"acts": difference(WORKSPACE_LAYERS["acts"], acts, new_acts), "zones": difference(WORKSPACE_LAYERS["zones"], zones, new_zones)}

    return perform(session, tr("Adopt zones"), ("acts", "zones"), think, done, failed)


def without_notice(names) -> ArgumentError:
    """What is said of drafts that are to be adopted without a notice or its day (look.md, message 7)."""
    return ArgumentError("分区：{name}没有文号或施行日期，不能采纳；先选通告，或留作草案。",
                         "Zones: no notice or date for {name}, cannot be adopted; choose a notice or keep the draft.", name="、".join(f"“{one}”" for one in names))


def repeal(session, zone_ids, day: str, done=None, failed=None):
    """Let adopted zones lose force on *day* (``YYYY-MM-DD``): the day before is their last."""

    def think(tables, progress):
        from ...layers.catalog import WORKSPACE_LAYERS
        from ...layers.in_force import periods

        zones, acts = tables["zones"], tables["acts"].table
        places, last = [zones.at(name) for name in zone_ids], day_before(day)
        first, _ = periods(zones.table, acts)
        rows = zones.table.iloc[places].copy()
        for at, row in zip(places, rows.index, strict=True):
            name, begins = rows.at[row, "name"] or rows.at[row, "zone_id"], first.iloc[at]
            if rows.at[row, "status"] == "draft":
                raise ArgumentError("废止：“{name}”是草案，没有施行过；不要时请删除",
                                    "Repeal: {name} is a draft and was never in force; delete it if it is not wanted", name=name)
            if isinstance(begins, str) and last < begins:
                raise ArgumentError("废止：“{name}”自 {first} 起施行，{day} 失效早于施行；请改日期",
                                    "Repeal: {name} is in force from {first}; {day} is before that, correct the day", name=name, first=begins, day=day)
            rows.at[row, "status"] = "repealed"
            rows.at[row, "valid_to"] = min(filter(None, (rows.at[row, "valid_to"], last)))
        return {"zones": difference(WORKSPACE_LAYERS["zones"], zones, rows)}

    return perform(session, tr("Repeal zones"), ("acts", "zones"), think, done, failed)


def repeal_acts(session, numbers, day: str, done=None, failed=None):
    """Let whole notices lose force on *day* (``YYYY-MM-DD``), with every zone that stands by them: the day before is the last of all.

    A zone that would have come into force later never does; one that ended before keeps its last day. What is no longer in force by then fails.
    """

    def think(tables, progress):
        from ...layers.catalog import WORKSPACE_LAYERS

        acts, zones, last = tables["acts"], tables["zones"], day_before(day)
        known = acts.table[acts.table["number"].isin(numbers)].copy()
        for number in numbers:
            _may_be_repealed(known[known["number"] == number], number, day)
        known["repealed_on"] = day
        rows = zones.table[zones.table["act"].isin(numbers) & (zones.table["status"] == "adopted")].copy()
        rows["status"] = "repealed"
        for row in rows.index:
            ends, begins = rows.at[row, "valid_to"], rows.at[row, "valid_from"]
            # One that has not begun keeps its days: the notice ends it before.
            if not (begins and begins > last):
                rows.at[row, "valid_to"] = min(filter(None, (ends, last)))
        return {"acts": difference(WORKSPACE_LAYERS["acts"], acts, known), "zones": difference(WORKSPACE_LAYERS["zones"], zones, rows)}

    return perform(session, tr("Repeal a whole notice"), ("acts", "zones"), think, done, failed)


def _may_be_repealed(act, number: str, day: str):
    """Raises ArgumentError where the notice (its row, or none) cannot lose force on *day*."""
    if not len(act):
        raise ArgumentError("废止：没有登记过文号 {number}；请先登记这件通告，或只废止所选分区",
                            "Repeal: there is no notice {number}; record it first, or repeal the chosen zones alone", number=number)
    begins, ended = act["in_force_on"].iloc[0], act["repealed_on"].iloc[0]
    if begins and day <= begins:
        raise ArgumentError("废止：{number} 自 {first} 起施行，{day} 失效早于施行；请改日期",
                            "Repeal: {number} is in force from {first}; {day} is before that, correct the day", number=number, first=begins, day=day)
    if ended and ended <= day:
        raise ArgumentError("废止：{number} 已于 {ended} 废止", "Repeal: {number} was repealed on {ended} already", number=number, ended=ended)


def day_before(day: str) -> str:
    """The day before *day*, both ``YYYY-MM-DD``."""
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()
