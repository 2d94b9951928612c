"""The workspace's tables as they stand in the window: what the file holds, and over it what the edit buffers hold and is not yet saved."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...layers.errors import ArgumentError
from ..algorithms.bridge import plain
from ..workspace.layers import layer_of


@dataclass
class Buffer:
    """What an edit buffer holds, as plain data; geometries are WKB."""

    added: dict[int, tuple[dict, bytes | None]] = field(default_factory=dict)
    values: dict[int, dict] = field(default_factory=dict)
    shapes: dict[int, bytes] = field(default_factory=dict)
    deleted: set[int] = field(default_factory=set)


@dataclass
class Read:
    """A table of the catalog and the fid of each row; fids below 0 are of rows not yet saved."""

    table: object
    fids: list[int]

    def at(self, zone_id: str) -> int:
        """The position of the zone *zone_id*. Raises ArgumentError when there is none."""
        for at, name in enumerate(self.table["zone_id"]):
            if name == zone_id:
                return at
        raise ArgumentError("分区：没有编号 {zone}；可能已被删除，请刷新后再试", "Zones: there is no zone {zone}; it may have been deleted", zone=zone_id)


class Reading:
    """Made in the window's thread, which owns the buffers; ``tables`` is for a thread of Work."""

    def __init__(self, session, names):
        self.session, self.path, self.names = session, session.path, tuple(names)
        self.buffers = {name: buffer_of(layer_of(session, name)) for name in self.names}
        self._state = self._now()

    def tables(self) -> dict[str, Read]:
        """Each table by its name."""
        from ...layers.workspace import Workspace

        with Workspace(self.path) as workspace:
            return {name: _read(workspace, name, self.buffers[name]) for name in self.names}

    def is_stale(self) -> bool:
        """Whether a layer was edited, saved or closed since; only in the window's thread."""
        return self._state != self._now()

    def _now(self):
        layers = [layer_of(self.session, name) for name in self.names]
        return self.session.path, [None if layer is None else (layer.id(), layer.undoStack().index(), layer.isModified()) for layer in layers]


def buffer_of(layer) -> Buffer:
    """What the user has changed on *layer* and not saved; empty for a layer that is not there or not edited."""
    found = Buffer()
    if layer is None or not layer.isModified():
        return found
    names, held = layer.fields().names(), layer.editBuffer()
    for fid, feature in held.addedFeatures().items():
        found.added[fid] = {name: plain(value) for name, value in zip(names, feature.attributes(), strict=True)}, wkb_of(feature.geometry())
    found.values = {fid: {names[at]: plain(value) for at, value in values.items()} for fid, values in held.changedAttributeValues().items()}
    found.shapes = {fid: wkb_of(shape) for fid, shape in held.changedGeometries().items()}
    found.deleted = set(held.deletedFeatureIds())
    return found


def wkb_of(geometry) -> bytes | None:
    """A QgsGeometry as plain WKB."""
    return None if geometry.isNull() else bytes(geometry.asWkb())


def _read(workspace, name: str, buffer: Buffer) -> Read:
    import shapely

    from ...layers.geopackage import encode
    from ...layers.rows import table_of

    layer = workspace.layer(name)
    rows = {row[0]: list(row) for row in workspace.rows(layer) if row[0] not in buffer.deleted}
    place = {column: at for at, column in enumerate(layer.columns, start=1)}
    for fid, (values, shape) in buffer.added.items():
        rows[fid] = [fid, *(values.get(column) for column in layer.columns), encode(shapely.from_wkb([shape]))[0] if shape else None]
    for fid, values in buffer.values.items():
        for column in values.keys() & place.keys() if fid in rows else ():
            rows[fid][place[column]] = values[column]
    for fid, shape in buffer.shapes.items():
        if fid in rows:
            rows[fid][-1] = encode(shapely.from_wkb([shape]))[0] if shape else None
    # Rows not yet saved come last, in the order in which they were made: their fids count down.
    order = sorted(rows, key=lambda fid: (fid < 0, abs(fid)))
    return Read(table_of(layer, [tuple(rows[fid]) for fid in order]), order)
