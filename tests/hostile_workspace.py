"""A workspace in which every text of every layer is hostile: as many rows a layer as there are strings, turned by one from field to field, so that each
field meets each string."""

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.new_workspace import create
from lantian.layers.workspace import Workspace

MARK = "lantian_owned"
STRINGS = (
    f"</script><script>window.{MARK}=1</script>", f"<img src=x onerror=window.{MARK}=1>", f"javascript:window.{MARK}=1", f"\"'><svg/onload=window.{MARK}=1>",
    "=HYPERLINK(\"http://evil.test\",\"x\")", "+1+cmd|'/c calc'!A1", "@SUM(1)", "-2+3", "\t=1+1", "\u202egpj.exe\u2066\u200f", f"../../../../{MARK}", f"..\\..\\{MARK}",
    "]]><x/>&amp;&#0;\x07\x1b[2J", "{{7*7}}${7*7}{% raw %}", "长" * 10_000, "http://evil.test/x", "一\r\nInjected: 1\n", "a\u2028b\u0085c", "' OR 1=1; --", "/etc/passwd",
    f"<a href=\"javascript:window.{MARK}=1\">x</a>", "\\x00\ud7ff\ufffe", "%s%n%(x)s {0} {name}",
)
N = len(STRINGS)
DAY = "2024-06-15"
TOWNS = tuple(f"1409{21 + n % 3:02d}1{n:02d}000" for n in range(N))
"""Codes of townships, of three counties; the codes of the last six are hostile in the layer of townships."""
KEPT = {"month": "2024-06", "period": "2024-06", "seen": "AA=="}
"""Texts whose form the workspace itself enforces or reads back."""
EVENTS = tuple(f"E20240615-{n + 1:03d}" for n in range(N))


def text(layer, at, row):
    return STRINGS[(row + at) % N]


def value(layer, at, field, row):
    """What stands in the *row* of a *field*, number *at* of its *layer*."""
    name = field.name
    if name in KEPT:
        return KEPT[name]
    if field.choices:
        return field.choices[row % len(field.choices)]
    if name == "event_id":
        return EVENTS[row]
    if name == "fire_id":
        return EVENTS[row].replace("E", "F")
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


def rows(name):
    """The hostile table of the layer *name*."""
    layer = WORKSPACE_LAYERS[name]
    table = pd.DataFrame({field.name: [value(layer, at, field, row) for row in range(N)] for at, field in enumerate(layer.fields)})
    for field in layer.fields:
        table[field.name] = table[field.name].astype("datetime64[s]" if field.type == "time" else object if field.type in ("text", "date") else table[field.name].dtype)
    if name == "townships":
        table.loc[N - 6:, "township_code"] = [f"{STRINGS[n]}#{n}" for n in range(6)]
    if name == "zones":
        table["status"] = ["adopted" if row % 4 else "draft" for row in range(N)]
        table["act"] = [value(WORKSPACE_LAYERS["acts"], 0, WORKSPACE_LAYERS["acts"].field("number"), row) for row in range(N)]
    if name == "events":
        table["state"], table["merged_into"] = "suspected", None
    if name in ("findings", "tasks"):
        table["state"] = "open"
    if name == "verdicts":
        table = table.assign(step=1, from_state="suspected", to_state="dispatched", merged_from=None)[:N - 3]
    return gpd.GeoDataFrame(table, geometry=[shape(layer, row) for row in table.index], crs=4490) if layer.geometry else table


def workspace(path, people=True):
    """Make it at *path*. Without *people* nothing of it is a person's name, which would keep it from the public."""
    create(path, "140900")
    with Workspace(path, write=True) as opened, opened.transaction():
        opened.delete("counties", [(code,) for code in opened.read("counties")["county_code"]])
        for name in WORKSPACE_LAYERS:
            table = rows(name)
            if not people and name in ("grid_people", "verdicts"):
                continue
            if not people and "closed_by" in table:
                table["closed_by"] = "某局"
            opened.upsert(name, table, STRINGS[0])
    return path
