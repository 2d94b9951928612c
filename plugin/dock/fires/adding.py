"""Today's files into the workspace: flag_fires with the parameters of the last time, which each workspace remembers."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsFeatureRequest, QgsSettings

from ....layers.catalog import WORKSPACE_LAYERS
from ....layers.tasks import TASKS
from ...workspace.layers import layer_of

FIRE_LAYERS = ["detections", "footprints", "fires", "events"]
KEPT = ("sources", "near_m", "cropland", "min_confidence", "day_start", "points_datum", "raster_kind", "sensor", "by", "folder")
"""What is remembered; the files, the time of a raster's pass and the result's own folder are not."""
STATIC = ("static_sources", "heat_sources", "works", "kilns", "mines", "gangue_hills")
"""Layers of the workspace that are static heat sources as they stand, where they have rows."""


def _key(path) -> str:
    # A path in a key of its own: a slash would make groups of it.
    return "lantian/fires/parameters/" + quote(str(path), safe="")


def remembered(path) -> dict | None:
    """The parameters of the last import into the workspace *path*; None when there was none here."""
    text = QgsSettings().value(_key(path), "")
    try:
        values = json.loads(text) if text else None
    except ValueError:
        return None
    return {name: values[name] for name in KEPT if name in values} if isinstance(values, dict) else None


def remember(path, parameters: dict):
    """Keep *parameters* for the next import."""
    QgsSettings().setValue(_key(path), json.dumps({name: parameters.get(name) for name in KEPT}, ensure_ascii=False))


def own_sources(session) -> list[str]:
    """``FILE:LAYER`` of the workspace's layers that are static heat sources and have rows."""
    found = []
    for name in STATIC:
        layer = layer_of(session, name)
        # featureCount() is no answer here: where another layer of the file is being edited, GDAL cannot count (−1), though it can read.
        if layer is not None and any(True for _ in layer.getFeatures(QgsFeatureRequest().setLimit(1))):
            found.append(f"{session.path}:{name}")
    return found


def source_title(session, spec: str, lang: str) -> str:
    """What a source is called in the dialog."""
    name = spec.rpartition(":")[2]
    return WORKSPACE_LAYERS[name].title(lang) if spec == f"{session.path}:{name}" else Path(spec).name


def defaults(session) -> dict:
    """Sensible parameters for a first import: the workspace's own heat sources, its start of the day, results beside it."""
    task = TASKS["flag_fires"].defaults()
    return {"sources": own_sources(session), "near_m": task["near_m"], "cropland": None, "min_confidence": task["min_confidence"],
            "day_start": session.facts.get("day_start") or task["day_start"], "points_datum": None, "raster_kind": None, "sensor": None, "by": None,
            "folder": str(session.path.with_name(session.path.stem + "_fires"))}


def parameters_of(session) -> dict:
    """The remembered parameters where there are some, else the defaults; the workspace's own start of the day in either case."""
    known = {**defaults(session), **(remembered(session.path) or {})}
    if session.facts.get("day_start"):
        known["day_start"] = session.facts["day_start"]
    return known


def arguments_of(session, files: list[str], parameters: dict) -> dict:
    """The arguments of flag_fires. Each import has a folder of its own, named after its first file: again is the same folder."""
    values = {name: parameters[name] for name in KEPT if name != "folder" and parameters.get(name) not in (None, "", [])}
    stem = Path(files[0].partition("@")[0]).stem + (f"_{len(files)}" if len(files) > 1 else "")
    if parameters.get("time"):
        values["time"] = parameters["time"]
    return {**values, "inputs": list(files), "townships": f"{session.path}:townships", "out": str(Path(parameters["folder"]) / stem),
            "workspace": str(session.path)}
