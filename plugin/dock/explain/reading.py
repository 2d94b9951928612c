"""What applies at a place, worked out apart from the window and handed over as plain values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Told:
    """*head*: the place in words; *zones*, *drafts*, *rings*, *clauses*: rows as dicts (zones with ``wkb``); *others*: (state, how many) of clauses that do not
    apply; *plan*: title and number or ""; *text*: all of it, as the command line prints it."""

    lon: float
    lat: float
    day: str
    head: str
    zones: list
    drafts: list
    rings: list
    clauses: list
    others: list
    plan: str
    text: str


def tell(path, lon: float, lat: float, day: str, lang: str) -> Told:
    """What applies at *lon*, *lat* (degrees, CGCS2000) on *day* by the workspace *path*. Raises LantianError, also for a place outside China."""
    from ....commands.explain import explained
    from ....processing.explain_place import place_of
    from ....processing.explain_text import explain_text

    place_of(f"{lon:.7f},{lat:.7f}")
    found, plan, _ = explained({"workspace": str(path), "as_of": day}, lon, lat)
    one = found.place.iloc[0]
    units = " ".join(str(one[name]) for name in ("county", "township", "village") if isinstance(one[name], str) and one[name])
    applying = found.clauses[found.clauses["state"] == "applies"]
    others = found.clauses["state"][found.clauses["state"] != "applies"].value_counts()
    nearest = found.rings.head(max(5, int((found.rings["inside"] == 1).sum())))
    return Told(lon, lat, day, units, _rows(found.zones), _rows(found.drafts), _rows(nearest), _rows(applying), [(name, int(n)) for name, n in others.items()],
                f"{plan.plan.title} {plan.plan.number}" if plan else "", explain_text(found, lon, lat, plan, lang))


def _rows(table):
    plain = table.drop(columns="geometry", errors="ignore")
    rows = plain.astype(object).where(plain.notna(), None).to_dict("records")
    if "geometry" in table.columns:
        for row, shape in zip(rows, table.geometry, strict=True):
            row["wkb"] = shape.wkb
    return rows
