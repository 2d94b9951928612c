"""What the tab reads, apart from the window: what would be published, and what speaks against it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Ready:
    """*items* of the preflight; how many *zones* and *events* there are; *events_shown* under the filter, and *low_shown* that
    have detections of low confidence alone; *size_mb* of the web map; *day* looked at; *months* with readings, by layer."""

    items: list
    zones: int
    events: int
    events_shown: int
    low_shown: int
    townships: int
    size_mb: float
    day: str
    months: dict


def look(path, day: str, chosen, wanted) -> Ready:
    """The preflight of the workspace *path* on *day* for the fires of *chosen* (FireFilter) and the Publication *wanted*: the list that publish_map prints."""
    from ....layers.notices import notice_texts
    from ....layers.workspace import Workspace
    from ....processing.fire_selection import TABLES, count_fires
    from ....processing.publish.look_over import look_over
    from ....processing.publish.map_contents import PUBLISHED, internal_contents, public_contents
    from ....processing.publish.preflight import size_estimate_mb

    with Workspace(path) as workspace:
        tables = {name: workspace.read(name) for name in dict.fromkeys((*TABLES, *PUBLISHED))}
        tables["zones_in_force"] = workspace.read("zones", as_of=day)
    months = {name: frozenset(tables[name][column].dropna()) for name, column in (("air_readings", "period"), ("dustfall", "month"))}
    documents, _ = notice_texts(path, tables["acts"])
    found = count_fires(tables, chosen, as_of=day)
    shown = {**tables, "townships": found.townships}
    contents = public_contents(shown, None, documents) if wanted.edition == "public" else internal_contents(shown, None, documents)
    items = look_over(tables, chosen, found.townships, contents, wanted)
    events, low = (int(found.by_township[name].sum()) for name in ("events", "events_low_only"))
    size = size_estimate_mb({"townships": found.townships, **{name: tables[name][found.passing[name]] for name in ("events", "detections")}})
    return Ready(items, len(tables["zones"]), int(tables["events"]["merged_into"].isna().sum()), events, low, len(tables["townships"]), size, day, months)
