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
    """The preflight of the workspace *path* on *day* for the fires of *chosen* (FireFilter) and the Publication *wanted*."""
    from dataclasses import replace

    from ....layers.notices import notice_texts
    from ....layers.workspace import Workspace
    from ....processing.fire_selection import passing_rows
    from ....processing.publish.map_contents import PEOPLE, REGISTER_NAMES, internal_contents, people_of, public_contents
    from ....processing.publish.preflight import preflight, size_estimate_mb
    from ....processing.zones.check import area_of, check_zones

    with Workspace(path) as workspace:
        names = ("zones", "acts", "townships", "counties", "detections", "footprints", "fires", "events", *REGISTER_NAMES, *PEOPLE)
        tables = {name: workspace.read(name) for name in dict.fromkeys(names)}
        tables["zones_in_force"] = workspace.read("zones", as_of=day)
        months = {name: frozenset(workspace.read(name)[column].dropna()) for name, column in (("air_readings", "period"), ("dustfall", "month"))}
    found = check_zones(tables["zones"], tables["acts"], area_of(tables["counties"], tables["townships"])).faults if len(tables["zones"]) else []
    documents, _ = notice_texts(path, tables["acts"])
    contents = (public_contents if wanted.edition == "public" else internal_contents)(tables, None, documents)
    standing = set(tables["zones_in_force"]["zone_id"])
    faults = [(one.severity, one.zones) for one in found if wanted.edition == "internal" or standing & set(one.zones)]
    events = int(tables["events"]["merged_into"].isna().sum())
    passing = passing_rows(tables, chosen)
    shown = {**tables, **{name: tables[name][passing[name]] for name in ("detections", "footprints", "fires", "events")}}
    # As count.township_table counts them: in a township, not of low confidence alone.
    one = shown["events"]
    mine = one["merged_into"].isna() & (one["counted"] == 1) & one["township_code"].notna()
    low = int((mine & (one["low_only"] == 1)).sum())
    items = preflight(shown, replace(wanted, texts=tuple(contents.texts()), people=people_of(tables)), faults)
    return Ready(items, len(tables["zones"]), events, int(mine.sum()) - low, low, len(tables["townships"]), size_estimate_mb(shown), day, months)
