"""A whole pack: its points, its pages, what is shown around them, and the words that stand on every sheet."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .... import __version__
from ....layers.result import newest
from .exchange import as_markup, outlines, placemarks
from .offline import offline_page
from .pages import Page
from .points import GCJ_NOTE, points_of, to_fill_in
from .sheet import fill_in_sheet


@dataclass(frozen=True)
class Pack:
    """*tables*: points, verdicts_in, footprints, zones, townships, roads (degrees); *result* is the FireResult that they were chosen from."""

    result: object
    points: pd.DataFrame
    pages: tuple[Page, ...]
    tables: dict
    approval: str
    lang: str

    @property
    def title(self) -> str:
        area = (self.result.run.get("area") or {}).get(self.lang) or ""
        return f"{area}疑似火点外业核查" if self.lang == "zh" else f"Suspected fires to check{': ' + area if area else ''}"

    @property
    def subtitle(self) -> str:
        """Period, day start, satellites."""
        return " · ".join(part for part in (period(self.result.run, self.lang), satellites(self.points)) if part)

    @property
    def newest(self) -> np.datetime64:
        return newest(self.result)

    @property
    def record(self) -> dict:
        """What run.json says of the pack."""
        run = self.result.run
        names = ("lang", "versions", "area", "period", "parameters", "inputs", "rule", "filter", "sources", "warning", "datum", "observed", "totals", "as_of")
        return {"lantian": __version__, "task": "field_pack", **{name: run[name] for name in names},
                "pages": [{"number": one.number, "kind": one.kind, "code": one.code, "events": list(one.events)} for one in self.pages]}

    def marks(self) -> tuple[list, object]:
        """(tables of the KML, table of the GPX), for layers.field_files."""
        warning = self.result.run["warning"][self.lang]
        points = placemarks(self.points, warning, self.lang)
        zh = self.lang == "zh"
        kml = [("火点" if zh else "Fire points", as_markup(points))]
        if len(self.tables["footprints"]):
            kml.append(("像元足迹" if zh else "Footprints", as_markup(outlines(self.tables["footprints"], self.points, self.lang))))
        return kml, points

    def sheet(self) -> bytes:
        """The list to be filled in. Raises LibraryMissing."""
        return fill_in_sheet(self.points, self.result, self.title, self.subtitle, self.lang, people=bool(self.points["people"].notna().any()))

    def page(self, codes: bool) -> bytes:
        """The offline page. Raises LibraryMissing."""
        return offline_page(self.points, self.pages, self.tables, self.result, self.title, self.subtitle, self.approval, self.lang, codes)


def made(result, tables: dict, steps: dict[str, int], *, approval: str = "", people=None, lang: str = "zh") -> Pack:
    """The pack of *result* (FireResult); *tables* townships, counties, villages, grids, zones in force, roads; *steps*, *people* as for points_of."""
    points, pages = points_of(result, tables, tables["zones"], steps, lang, people)
    mine = set(points["event_id"])
    footprints = result.footprints[result.footprints["event_id"].isin(mine)].reset_index(drop=True)
    counties = {code[:6] for code in points["township_code"]}
    townships = result.townships.merge(result.township_counts.drop(columns=["township", "county", "city"]), on="township_code")
    return Pack(result, points, pages, {
        "points": points, "verdicts_in": to_fill_in(points), "footprints": footprints, "zones": tables["zones"], "roads": tables["roads"],
        "townships": townships[[code[:6] in counties for code in townships["township_code"]]].reset_index(drop=True) if counties else townships[:0],
    }, approval, lang)


def period(run: dict, lang: str) -> str:
    """``2023-11-09 至 11-10（北京时间，日界 00:00）``."""
    first, last, start = (run["period"][name] for name in ("first_day", "last_day", "day_start"))
    zh = lang == "zh"
    days = first if first == last or not last else f"{first} 至 {last[5:] if last[:4] == first[:4] else last}" if zh else f"{first} to {last}"
    return f"{days}（北京时间，日界 {start}）" if zh else f"{days} (Beijing time, days from {start})"


def satellites(points) -> str:
    """``NOAA-20 / S-NPP`` of all points."""
    return " / ".join(sorted({one for some in points["satellites"].dropna() for one in some.split(";") if one}))


def _unlisted(points, listed) -> pd.DataFrame:
    """What is counted of the townships that own points and have no border in the workspace."""
    rest = points[~points["township_code"].isin(listed)]
    by = {kind: rest["detections"].where(rest["attribution"] == kind, 0).groupby(rest["township_code"]).sum() for kind in ("certain", "likely", "disputed")}
    groups = rest.groupby("township_code")
    return pd.DataFrame({"township": groups["township"].first(), "county": groups["county"].first(), "events": groups.size(), "fires": groups["fires"].sum(),
                         "detections": groups["detections"].sum(), **by, "near_static": 0, "observed_share": None}).reset_index().astype(object)


def texts(pack: Pack) -> dict:
    """The words that the PDF's sheets print; whoever lays them out needs nothing else."""
    run, lang = pack.result.run, pack.lang
    counts = pack.result.township_counts
    names = ("township_code", "township", "county", "events", "fires", "detections", "certain", "likely", "disputed", "near_static", "observed_share")
    mine = counts[counts["township_code"].isin(set(pack.tables["townships"]["township_code"]))]
    rows = pd.concat([mine.reindex(columns=names).astype(object), _unlisted(pack.points, set(mine["township_code"]))], ignore_index=True)
    return {"lang": lang, "title": pack.title, "period": period(run, lang), "satellites": satellites(pack.points), "as_of": run["as_of"], "approval": pack.approval,
            "rule": run["rule"][lang], "filter": run["filter"][lang], "sources": [source[lang] for source in run["sources"]], "warning": run["warning"][lang],
            "observed": run["observed"][lang], "gcj": GCJ_NOTE[lang], "counts": rows.where(rows.notna(), None).to_dict("records")}
