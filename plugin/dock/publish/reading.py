"""What the tab reads, apart from the window: what would be published, and what speaks against it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Ready:
    """*items* of the preflight; how many *zones* and *events* there are; *events_shown* under the filter; *size_mb* of the web map; *day* looked at."""

    items: list
    zones: int
    events: int
    events_shown: int
    townships: int
    size_mb: float
    day: str


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
    n = int((one["merged_into"].isna() & (one["counted"] == 1) & (one["low_only"] == 0) & one["township_code"].notna()).sum())
    items = preflight(shown, replace(wanted, texts=tuple(contents.texts()), people=people_of(tables)), faults)
    return Ready(items, len(tables["zones"]), events, n, len(tables["townships"]), size_estimate_mb(shown), day)
