"""Reads everything the fire job needs: fire files, townships, static sources, land cover, an earlier result."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from . import datum as datums
from .catalog.facilities import STATIC_SOURCES
from .catalog.units import TOWNSHIPS
from .errors import ArgumentError, InputError, titled
from .vector import is_there, split_spec

_READING = ("code_field", "name_field", "townships_datum", "points_datum", "raster_kind", "time", "sensor")
_TIME = re.compile(r"^\d{4}-?\d{2}-?\d{2}([T ].*)?$")


@dataclass
class FireInputs:
    """What flag_fires takes: readings (list of products.Reading), townships, sources or None, land_cover or None, previous or None.

    *parameters* are the options that decided how the files were read, those given alone.
    """

    readings: list
    townships: object
    sources: object | None = None
    land_cover: object | None = None
    previous: object | None = None
    points_datum: dict | None = None
    parameters: dict = field(default_factory=dict)


def integers(option: str, text) -> tuple[int, ...]:
    """``7,8,9`` as integers, sorted. Raises ArgumentError that names the *option*."""
    try:
        return tuple(sorted({int(part) for part in re.split(r"[,，;；\s]+", str(text).strip()) if part}))
    except ValueError:
        raise ArgumentError("选项 {option}：不认识“{value}”；请写成例如 7,8,9", "Option {option}: “{value}” is not understood; write for example 7,8,9",
                            option=option, value=text) from None


def split_time(text: str) -> tuple[str, str | None]:
    """``FILE@TIME`` as (file, time); an @ in a file's own name does no harm."""
    if is_there(text) or "@" not in text:
        return text, None
    file, _, time = text.rpartition("@")
    return (file, time) if file and _TIME.match(time.strip()) else (text, None)


def read_fire_inputs(arguments: dict, progress=None, townships=None, sources=None) -> FireInputs:
    """Read the files that the arguments of FLAG_FIRES name.

    *townships* and *sources* may be handed over as read already (layers of QGIS that are no files). ``progress(fraction, zh, en)``.
    Raises the errors of the readers; nothing is written.
    """
    fire_values = arguments.get("fire_values")
    if fire_values is not None:
        fire_values = integers("--fire-values", fire_values)
    _all_there(arguments, townships, sources)
    from .products import read_fires
    from .townships import read_static_sources, read_townships

    def tell(fraction, zh, en):
        if progress:
            progress(fraction, zh, en)

    files, readings = arguments["inputs"], []
    for at, text in enumerate(files):
        file, time = split_time(str(text))

        def read(share, at=at, name=Path(file).name):
            tell(0.3 * (at + share) / len(files), f"读取 {name}", f"reading {name}")

        read(0)
        with titled("火点", "Fires"):
            readings.append(read_fires(
                file, time=time or arguments.get("time"), sensor=arguments.get("sensor"), raster_kind=arguments.get("raster_kind"),
                fire_values=fire_values, points_datum=arguments.get("points_datum"), progress=read))
    # The order in which files are named must not matter, nor that of two times of one raster.
    readings.sort(key=lambda reading: (reading.file, reading.sha256, str(reading.scene and reading.scene["acquired_utc"])))
    tell(0.3, "读取乡镇图层", "reading the townships")
    if townships is None:
        townships = read_townships(arguments["townships"], code_field=arguments.get("code_field"),
                                   name_field=arguments.get("name_field"), datum=arguments.get("townships_datum"))
    tell(0.4, "读取静态热源与耕地", "reading static sources and land cover")
    if sources is None:
        sources = read_static_sources(arguments.get("sources"))
    land_cover = previous = None
    if arguments.get("cropland"):
        from .land_cover import LandCover

        land_cover = LandCover(arguments["cropland"])
    if arguments.get("previous"):
        from .result import read_previous

        previous = read_previous(arguments["previous"])
    parameters = {name: arguments[name] for name in _READING if arguments.get(name)} | ({"fire_values": list(fire_values)} if fire_values else {})
    return FireInputs(readings, townships, sources, land_cover, previous, _points_datum(readings, arguments.get("points_datum")), parameters)


def _all_there(arguments, townships, sources) -> None:
    """Refuse names of files that do not exist, before any library is loaded and any file read."""
    if not arguments.get("inputs"):
        raise InputError("没有给出火点文件；请至少给一个清单或栅格", "No fire file given; name at least one list or raster")
    for text in arguments["inputs"]:
        _require(split_time(str(text))[0], "火点", "Fires")
    if townships is None:
        split_spec(arguments["townships"], title=(TOWNSHIPS.zh, TOWNSHIPS.en))
    for spec in (arguments.get("sources") or ()) if sources is None else ():
        split_spec(spec, 3, (STATIC_SOURCES.zh, STATIC_SOURCES.en))
    if arguments.get("cropland"):
        _require(arguments["cropland"], "耕地", "Land cover")


def _require(file, zh: str, en: str):
    if not is_there(file):
        raise InputError("{zh_title}：没有文件 {file}；请核对路径", "{en_title}: there is no file {file}; check the path", file=file, zh_title=zh, en_title=en)


def _points_datum(readings, datum) -> dict:
    """What is known of the datum of the lists, for the record; DatumError when one looks like GCJ-02 and nobody said so."""
    if datum is not None:
        return datums.declared(datum).record()
    found = []
    for reading in readings:
        table = reading.table
        if reading.scene is None and table["county_named"].notna().any():
            found.append({"file": reading.file, **datums.check_points(table["lon"], table["lat"], table["county_named"], reading.file).record()})
    known = [one for one in found if one["verdict"] == "agrees"]
    if known:
        return {**known[0], "lists": known}
    return {"verdict": "not_verifiable", "zh": "点清单的坐标基准在此无法核验（清单未列县名）",
            "en": "The datum of the lists cannot be verified here (they name no counties)"}
