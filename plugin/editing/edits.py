"""What an act does to the layers, as plain data; and the one place that does it to them: one named step on each, or nothing at all."""

from __future__ import annotations

from dataclasses import dataclass, field

from qgis.core import NULL, QgsGeometry, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QDate, Qt

from ...layers.errors import ArgumentError
from ..workspace.layers import layer_of
from .journal import journal_of

SHAPE = "geometry"


@dataclass
class Edits:
    """Of one layer: rows *added* and rows *changed* by fid (values by column; ``geometry`` is WKB in EPSG:4490), fids *deleted*."""

    added: list[dict] = field(default_factory=list)
    changed: dict[int, dict] = field(default_factory=dict)
    deleted: list[int] = field(default_factory=list)

    def __bool__(self):
        return bool(self.added or self.changed or self.deleted)


def difference(layer, read, rows) -> Edits:
    """What makes *rows* (table of the catalog's *layer*, known by its natural key) of those that *read* holds; equal values are left alone."""
    edits, place = Edits(), {key: at for at, key in enumerate(zip(*(read.table[name] for name in layer.key), strict=True))}
    shapes = rows.geometry.to_wkb() if layer.geometry else [None] * len(rows)
    for (_, row), shape in zip(rows.iterrows(), shapes, strict=True):
        values = {name: _plain(row[name]) for name in layer.columns}
        at = place.get(tuple(row[name] for name in layer.key))
        if at is None:
            edits.added.append({**values, **({SHAPE: shape} if layer.geometry else {})})
            continue
        old = read.table.iloc[at]
        new = {name: value for name, value in values.items() if value != _plain(old[name])}
        if layer.geometry and not _one_shape(old.geometry, row.geometry):
            new[SHAPE] = shape
        if new:
            edits.changed[read.fids[at]] = new
    return edits


def _one_shape(one, other) -> bool:
    """Whether two shapes have the same vertices; a single part and a multi of one part are the same."""
    import shapely

    if one is None or other is None:
        return one is other
    one, other = (shapely.get_parts(shape) for shape in (one, other))
    return len(one) == len(other) and bool(shapely.equals_exact(one, other, 0).all())


def _plain(value):
    if value is None or value != value:
        return None
    return value.item() if hasattr(value, "item") else value


def writable_layer(session, name: str):
    """The project's layer *name*, in edit mode. Raises ArgumentError that says why it cannot be edited."""
    if session.read_only:
        raise ArgumentError("工作区是只读的，不能编辑；请先检出到本机", "The workspace is read-only and cannot be edited; check it out first")
    layer = layer_of(session, name)
    if layer is None:
        raise ArgumentError("工程里没有图层 {name}，不能编辑；请重新打开工作区", "The project has no layer {name}; open the workspace again", name=name)
    if not layer.isEditable() and not layer.startEditing():
        raise ArgumentError("图层 {name} 不能编辑；请核对文件是否可写", "The layer {name} cannot be edited; see whether the file may be written", name=name)
    return layer


def apply(session, name: str, edits: dict[str, Edits]):
    """Do *edits* (by layer) as the act *name*: in the edit buffers, one undo step on each layer touched. Nothing is saved.

    Returns the journal's Step, None when nothing changes. When a part fails nothing stays done, and ArgumentError says so. Only in the window's thread.
    """
    edits = {layer: one for layer, one in edits.items() if one}
    layers = {table: writable_layer(session, table) for table in edits}
    if not edits:
        return None
    begun = []
    try:
        for table, layer in layers.items():
            layer.beginEditCommand(name)
            begun.append(layer)
            _write(layer, edits[table])
    except BaseException:
        for layer in reversed(begun):
            layer.destroyEditCommand()
        raise
    for layer in begun:
        layer.endEditCommand()
        layer.triggerRepaint()
    step = journal_of(session).add(name, begun)
    session.data_changed.emit(list(edits))
    return step


def _write(layer, edits: Edits):
    fields = layer.fields()
    for fid in edits.deleted:
        _done(layer.deleteFeature(fid), layer)
    for fid, values in edits.changed.items():
        if SHAPE in values:
            _done(layer.changeGeometry(fid, shape_of(values[SHAPE])), layer)
        new = {fields.indexOf(name): stored(fields[fields.indexOf(name)], value) for name, value in values.items() if name != SHAPE}
        if new:
            _done(layer.changeAttributeValues(fid, new), layer)
    for values in edits.added:
        new = {fields.indexOf(name): stored(fields[fields.indexOf(name)], value) for name, value in values.items() if name != SHAPE and value is not None}
        shape = shape_of(values[SHAPE]) if values.get(SHAPE) else QgsGeometry()
        _done(layer.addFeature(QgsVectorLayerUtils.createFeature(layer, shape, new)), layer)


def _done(well: bool, layer):
    if not well:
        raise ArgumentError("图层 {name} 不接受这项改动；什么也没有改变，请保存或放弃编辑后再试",
                            "The layer {name} does not take this change; nothing was changed: save or leave off editing and try again", name=layer.name())


def shape_of(wkb: bytes) -> QgsGeometry:
    """A geometry as the workspace's tables hold it: many parts, even if it is one."""
    shape = QgsGeometry()
    shape.fromWkb(wkb)
    shape.convertToMultiType()
    return shape


def stored(field, value):
    """A plain value as the QGIS field holds it."""
    if value is None:
        return NULL
    if field.typeName().lower() == "date":
        return QDate.fromString(str(value), Qt.DateFormat.ISODate)
    return value
