"""A workspace in which every text of every layer is hostile: as many rows a layer as there are strings, turned by one from field to field, so that each
field meets each string."""

import shutil
import sqlite3
from contextlib import closing

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.geopackage import add_functions
from lantian.layers.new_workspace import create
from lantian.layers.workspace import Workspace

MARK = "lantian_owned"
STRINGS = (
    f"</script><script>window.{MARK}=1</script>", f"<img src=x onerror=window.{MARK}=1>", f"javascript:window.{MARK}=1", f"\"'><svg/onload=window.{MARK}=1>",
    "=HYPERLINK(\"http://evil.test\",\"x\")", "+1+cmd|'/c calc'!A1", "@SUM(1)", "-2+3", "\t=1+1", "\u202egpj.exe\u2066\u200f", f"../../../../{MARK}", f"..\\..\\{MARK}",
    "]]><x/>&amp;&#0;\x07\x1b[2J", "{{7*7}}${7*7}{% raw %}", "长" * 10_000, "http://evil.test/x", "一\r\nInjected: 1\n", "a\u2028b\u0085c", "' OR 1=1; --", "/etc/passwd",
    "E20240615-" + "9" * 5_000, f"<a href=\"javascript:window.{MARK}=1\">x</a>", "\\x00\ud7ff\ufffe", "%s%n%(x)s {0} {name}",
)
N = len(STRINGS)
DAY = "2024-06-15"
TOWNS = tuple(f"1409{21 + n % 3:02d}1{n:02d}000" for n in range(N))
"""Codes of townships, of three counties; the codes of the last six are hostile in the layer of townships."""
FORMED = {"month": "2024-06", "period": "2024-06", "seen": "AA=="}
"""Texts that are reckoned with: what has not their form is refused wherever it is read (tests/layers/test_stored.py)."""
EVENTS = tuple(f"E20240615-{n + 1:03d}" for n in range(N))
NUMBERS = ("event_id", "fire_id", "township_code", "runner_up_code")
"""Fields by which rows of several layers belong together; hostile in the workspace of foreign numbers."""


PERSONS = ("person", "phone", "who", "closed_by")


def text(layer, at, row):
    return STRINGS[(row + at) % N]


def number(name, row, foreign):
    """What joins the *row* of several layers: with *foreign* numbers each string, and what our own numbers look like among them."""
    if foreign:
        return STRINGS[row] + ("" if name.endswith("_id") else "#town")
    return {"event_id": EVENTS[row], "fire_id": EVENTS[row].replace("E", "F")}.get(name, TOWNS[row])


def value(layer, at, field, row, foreign=False):
    """What stands in the *row* of a *field*, number *at* of its *layer*."""
    name = field.name
    if field.form:
        return FORMED[name]
    if field.choices:
        return field.choices[row % len(field.choices)]
    if name in NUMBERS and (layer.name in ("detections", "footprints", "fires", "events", "verdicts") or (foreign and name == "township_code")):
        return number(name, row, foreign)
    if not foreign:
        if name in ("township_code", "runner_up_code"):
            return TOWNS[row]
        if name == "unit_code" and row % 2:
            return TOWNS[row][:6] if layer.name == "dustfall" else TOWNS[row]
        if name == "county_code" and layer.name == "counties":
            return f"1409{21 + row % 3:02d}" if row < 3 else text(layer, at, row)
    if field.type == "date":
        return {"valid_from": "2024-01-01", "valid_to": None, "in_force_on": "2024-01-01"}.get(name, DAY)
    if field.type == "time":
        return np.datetime64(f"{DAY}T04:{row:02d}:00")
    if field.type in ("integer", "real"):
        low = 0 if field.low is None else field.low
        return {"lon": 112.01 + row * 0.01, "lat": 38.05, "counted": 1, "low_only": 0, "detections": 1, "counted_detections": 1, "fires": 1, "probability": 0.9}.get(
            name, max(low, min(1 if field.high is None else field.high, 1)))
    # A key is unique; the mark is at its end, so that it still begins as the string does.
    return text(layer, at, row) + (f"#{row}" if name in layer.key else "")


def shape(layer, row):
    x = 112.0 + row * 0.01
    return {"point": shapely.Point(x + 0.005, 38.05), "any": shapely.Point(x + 0.005, 38.05), "line": shapely.LineString([(x, 38.0), (x + 0.01, 38.1)]),
            "polygon": shapely.box(x, 38.0, x + 0.01, 38.1)}[layer.geometry]


def rows(name, foreign=False):
    """The hostile table of the layer *name*."""
    layer = WORKSPACE_LAYERS[name]
    table = pd.DataFrame({field.name: [value(layer, at, field, row, foreign) for row in range(N)] for at, field in enumerate(layer.fields)})
    for field in layer.fields:
        table[field.name] = table[field.name].astype("datetime64[s]" if field.type == "time" else object if field.type in ("text", "date") else table[field.name].dtype)
    if name == "townships" and not foreign:
        table.loc[N - 6:, "township_code"] = [f"{STRINGS[n]}#{n}" for n in range(6)]
    if name == "zones":
        table["status"] = [("draft", "adopted", "repealed", "adopted")[row % 4] for row in range(N)]
        table["act"] = [value(WORKSPACE_LAYERS["acts"], 0, WORKSPACE_LAYERS["acts"].field("number"), row, foreign) for row in range(N)]
    if name == "events":
        # With foreign numbers some were merged: into one another, into themselves, into what no event is.
        table["state"] = "suspected"
        table["merged_into"] = [merged(row) if foreign else None for row in range(N)]
    if name == "verdicts":
        table = steps(table, foreign)
    return gpd.GeoDataFrame(table, geometry=[shape(layer, row) for row in table.index], crs=4490) if layer.geometry else table


def merged(row):
    """What the event of the *row* went into, None for most."""
    return {N - 1: STRINGS[N - 2], N - 2: STRINGS[N - 1], N - 3: STRINGS[N - 3], N - 4: "no event at all"}.get(row)


def steps(table, foreign):
    """Rows of the ledger: most events dispatched, half of these confirmed, a quarter adjudicated, some charged;
    with foreign numbers each came from another, in circles."""
    path = ("suspected", "dispatched", "confirmed", "adjudicated", "charged")
    table = table.assign(merged_from=table["merged_from"] if foreign else None)[:N - 3]
    found = [table[table.index % 2 ** (step - 1) == 0].assign(step=step, from_state=path[step - 1], to_state=path[step]) for step in range(1, len(path))]
    return pd.concat(found, ignore_index=True)


def workspace(path, people=True, foreign=False):
    """Make it at *path*. Without *people* no name of a person is found elsewhere, which would keep it from the public. With *foreign* numbers those of
    events, fires and townships are hostile, too."""
    create(path, "140900")
    with Workspace(path, write=True) as opened, opened.transaction():
        opened.delete("counties", [(code,) for code in opened.read("counties")["county_code"]])
        for name in WORKSPACE_LAYERS:
            table = rows(name, foreign)
            for column in PERSONS if not people else ():
                if column in table:
                    table[column] = [f"{one}※{row}" for row, one in enumerate(table[column])]
            opened.upsert(name, table, STRINGS[0])
    return path


def spoil(path, to, value=STRINGS[0]):
    """A copy of the workspace *path* as *to*, with one cell in every layer that does not fit: a number, day, moment or word of ours that is none."""
    shutil.copy(path, to)
    with closing(sqlite3.connect(to)) as connection, connection:
        add_functions(connection)
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'verdicts_%'").fetchall():
            connection.execute(f'DROP TRIGGER "{trigger}"')
        for layer in WORKSPACE_LAYERS.values():
            for field in [field for field in layer.fields if field.type != "text" or field.choices][:1]:
                connection.execute(f'UPDATE "{layer.name}" SET "{field.name}" = ? WHERE fid = (SELECT max(fid) FROM "{layer.name}")', (value,))
    return to
