"""What a file is that somebody hands over without a word: a workspace, fire points, a register of one of our layers, or none of ours."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from .errors import LantianError
from .tasks.import_layer import IMPORTED

WORKSPACE, FIRES, REGISTER, OTHER = "workspace", "fires", "register", ""
_GRANULE = re.compile(r"^(VNP|VJ\d|MOD|MYD)14|^AF_|^AFMOD|fire", re.IGNORECASE)
_FEWEST, _PLAINLY = 3, 7
TIMES = ("date", "time", "when")


@dataclass(frozen=True)
class Dropped:
    """*what* the file is; *layers* are names that a register fits, the best first; *error* says why a file of fires cannot be read as it is."""

    path: Path
    what: str = OTHER
    layers: tuple[str, ...] = ()
    error: LantianError | None = None


def recognise_dropped(path) -> Dropped:
    """Tell by content what the file is; what cannot be read is none of ours. Reads lists whole: not in a window's thread."""
    from .products.contents import kind_of
    from .workspace_state import is_workspace

    path = Path(path)
    try:
        with path.open("rb") as stream:
            first = stream.read(512)
        kind = kind_of(first)
        if kind == "sqlite":
            return Dropped(path, WORKSPACE if is_workspace(path) else OTHER)
        if kind in ("hdf4", "hdf5", "netcdf"):
            return _granule(path, kind, first)
        if kind == "tiff":
            return Dropped(path, FIRES if _is_fire_mask(path) else OTHER)
        listing = _fire_listing(path, kind) if kind in ("text", "json", "shp", "zip") else None
        if listing is not None and _of_a_sensor(listing):
            return Dropped(path, FIRES)
        matched, layers = _register(path)
        if listing is not None and _official(listing) and matched < _PLAINLY:
            return Dropped(path, FIRES)
        return Dropped(path, REGISTER if layers else OTHER, layers)
    except (LantianError, OSError):
        return Dropped(path)


def _granule(path, kind, first):
    from .products.contents import refuse

    if not _GRANULE.search(path.name):
        return Dropped(path)
    try:
        refuse(kind, path.name, first)
    except LantianError as error:
        return Dropped(path, FIRES, error=error)
    return Dropped(path, FIRES)


def _is_fire_mask(path) -> bool:
    """Classes 0–9 as fire masks have them; a raster of anything else could be a height, and is QGIS's affair."""
    from .products.census import kind_of_raster, take_census
    from .products.reading import Options
    from .raster import Raster

    options = Options()
    with Raster(path) as raster:
        return kind_of_raster(raster, take_census(raster, options), options) == "class"


def _fire_listing(path, kind):
    """The list with its columns by meaning, None where it has no places."""
    from .products import contents
    from .products.listing import Listing

    try:
        return Listing.of(contents.read_sheet(path, kind), path.name)
    except LantianError:
        return None


def _of_a_sensor(listing) -> bool:
    from .products import cspp, field_points, firms, himawari

    return any(family.recognise(listing) for family in (cspp, himawari, field_points, firms))


def _official(listing) -> bool:
    """A list of places with counties and a time: an official list of fires, unless it is plainly a register (built on a day, due on a day)."""
    from .products import official

    return any(listing.has(meaning) for meaning in TIMES) and official.recognise(listing) is not None


def _register(path) -> tuple[int, tuple[str, ...]]:
    """(fields of the best, layers) whose key and two more fields at least the table has, the best first; a layer that the file is named after wins."""
    from .importing.matched import Words
    from .importing.recognise import read_source

    source, found = None, []
    for layer in IMPORTED:
        words = Words(layer)
        try:
            source = source or read_source(str(path), layer, words)
            matched = words.match(source)
        except LantianError:
            continue
        if set(layer.key) <= set(matched.columns) and (len(matched.columns) + bool(matched.places) >= _FEWEST or source.geometry is not None):
            named = layer.zh in path.stem or layer.name in path.stem
            found.append((named, len(matched.columns), layer.name))
    found.sort(key=lambda one: (one[0], one[1]), reverse=True)
    return max((fields for _, fields, _ in found), default=0), tuple(name for *_, name in found)
