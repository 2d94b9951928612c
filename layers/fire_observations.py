"""What a workspace keeps of what satellites saw: a row for a township and a day, joined with every further pass."""

from __future__ import annotations

import json

import pandas as pd

from .catalog.fires import OBSERVATIONS
from .geopackage import query, statement
from .rows import table_of
from .seen_points import packed, share_of, united


def store_observations(workspace, table: pd.DataFrame, untold_days, by: str | None = None) -> dict[str, int]:
    """Join *table* (rows of OBSERVATIONS) with what the workspace has of its days; counts. Call it inside a transaction.

    The order of runs does not matter, nor how often one comes. That no raster reached a township means that it was not seen only while the day has
    nothing but such rasters: on *untold_days*, and on days with points of lists, there are files that do not tell, and its share is not known.
    """
    days = json.dumps(sorted({*table["day"], *untold_days}))
    untold_days = {*untold_days, *(day for (day,) in workspace.select(query("listed_days"), (days,)))}
    there = table_of(OBSERVATIONS, workspace.select(statement(OBSERVATIONS, "read_days"), (days,)), workspace.path.name)
    gone = there[there["day"].isin(untold_days) & (there["reached"] == 0)]
    deleted = workspace.delete(OBSERVATIONS.name, list(zip(gone["township_code"], gone["day"], strict=True)), by)
    table = table[(table["reached"] == 1) | ~table["day"].isin(untold_days)]
    former = {(row.township_code, row.day): row for row in there.itertuples()}
    rows = [_joined(row, former.get((row.township_code, row.day))) for row in table.itertuples()]
    done = workspace.upsert(OBSERVATIONS.name, pd.DataFrame(rows, columns=OBSERVATIONS.columns), by)
    return {**done, "deleted": deleted}


def _joined(row, former) -> tuple:
    """One row of both; where the township's border has changed since, and with it the points, the newer alone."""
    if former is None or former.points != row.points:
        return tuple(getattr(row, name) for name in OBSERVATIONS.columns)
    seen = united([former.seen, row.seen], row.points)
    passes = sorted({one for text in (former.passes, row.passes) if isinstance(text, str) for one in text.split(";")})
    return row.township_code, row.day, share_of(seen), max(int(former.reached), int(row.reached)), ";".join(passes) or None, row.points, packed(seen)
