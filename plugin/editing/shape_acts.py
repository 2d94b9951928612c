"""Acts on the shapes of zones: draw, split, merge, reshape a common border, cut by the area, delete. Geometries given are in EPSG:4490."""

from __future__ import annotations

from ...layers.errors import ArgumentError
from ..language import tr
from .act import perform
from .edits import SHAPE, Edits
from .reading import wkb_of


def draw(session, shape, values: dict, done=None, failed=None):
    """A new draft of the polygon *shape* (QgsGeometry). *values* by column: kind, name, grade, declared_km2 …; without zone_id it gets the next of its kind."""
    wkb = wkb_of(shape)

    def think(tables, progress):
        import shapely

        area = shapely.from_wkb(wkb)
        if area is None or area.is_empty or not area.is_valid:
            raise ArgumentError("画分区：边界自交或为空；请重画", "Draw: the border crosses itself or is empty; draw it again")
        zone_id = values.get("zone_id") or next_id(tables["zones"].table, values["kind"])
        if zone_id in set(tables["zones"].table["zone_id"]):
            raise ArgumentError("分区：编号 {zone} 已有；请换一个", "Zones: {zone} exists already; choose another id", zone=zone_id)
        return {"zones": Edits(added=[{**values, "zone_id": zone_id, "status": "draft", SHAPE: wkb}])}, zone_id

    return perform(session, tr("Draw zone"), ("zones",), think, done, failed)


def split(session, zone_id: str, line, done=None, failed=None, *, reach_deg=None):
    """Split a zone by *line* (QgsGeometry): the greatest piece keeps id and history, the others are new zones ``<id>-2`` …

    Neighbours get the new vertices, too. An end of the line within *reach_deg* of the border is taken onto it. The declared km² stood for the whole: no piece keeps it.
    """
    wkb = wkb_of(line)

    def think(tables, progress):
        import shapely

        from ...processing.zones import redraw

        zones = tables["zones"]
        at, shapes = zones.at(zone_id), zones.table.geometry.to_numpy(object)
        (kept, *others), beside = redraw.split(shapes, at, shapely.line_merge(shapely.from_wkb(wkb)), reach_deg or redraw.REACH_DEG)
        row, taken, edits = _values(zones.table, at), set(zones.table["zone_id"]), Edits()
        edits.changed[zones.fids[at]] = {SHAPE: kept.wkb, **({"declared_km2": None} if row["declared_km2"] is not None else {})}
        for piece in others:
            name = _free(zone_id, taken)
            taken.add(name)
            called = f"{row['name']}{name.removeprefix(zone_id)}" if row["name"] else None
            edits.added.append({**row, "zone_id": name, "name": called, "declared_km2": None, SHAPE: piece.wkb})
        edits.changed.update({zones.fids[n]: {SHAPE: shape.wkb} for n, shape in beside.items()})
        return {"zones": edits}

    return perform(session, tr("Split zone"), ("zones",), think, done, failed)


def merge(session, zone_ids, done=None, failed=None):
    """Merge zones of one kind, grade and status into the first of *zone_ids*; their border lines become its own. The declared km² add up if all have them."""

    def think(tables, progress):
        from ...processing.zones import redraw

        zones, borders = tables["zones"], tables["zone_borders"]
        places = [zones.at(name) for name in zone_ids]
        rows = [_values(zones.table, at) for at in places]
        if len(places) < 2:
            raise ArgumentError("合并：请选两个以上的分区", "Merge: choose two zones or more")
        for column, zh, en in (("kind", "类别", "kind"), ("grade", "禁燃区类别", "fuel grade"), ("status", "状态", "status"), ("act", "通告", "act")):
            if len({row[column] for row in rows}) > 1:
                raise ArgumentError("合并：所选分区的{zh_what}不同，不能合并；请先改成一致",
                                    "Merge: the zones differ in {en_what}; make it one before you merge them", zh_what=zh, en_what=en)
        declared = [row["declared_km2"] for row in rows]
        whole = redraw.united(zones.table.geometry.to_numpy(object)[places])
        kept, gone = zones.fids[places[0]], [zones.fids[at] for at in places[1:]]
        edits = Edits(changed={kept: {SHAPE: whole.wkb, "declared_km2": None if None in declared else sum(declared)}}, deleted=gone)
        moved = {fid: {"zone_id": zone_ids[0]} for fid, owner in zip(borders.fids, borders.table["zone_id"], strict=True) if owner in set(zone_ids[1:])}
        return {"zones": edits, "zone_borders": Edits(changed=moved)}

    return perform(session, tr("Merge zones"), ("zones", "zone_borders"), think, done, failed)


def reshape(session, zone_id: str, line, done=None, failed=None, *, reach_deg=None):
    """Draw a border of the zone along *line* (QgsGeometry): all zones and border lines that follow the old line follow the new one.

    An end of the line within *reach_deg* of the border is taken onto it.
    """
    wkb = wkb_of(line)

    def think(tables, progress):
        import shapely

        from ...processing.zones import reshape as reshaping
        from ...processing.zones.drawn import drawn_from

        zones, borders = tables["zones"], tables["zone_borders"]
        groups = drawn_from(zones.table, tables["acts"].table).group
        made = reshaping.reshape(zones.table.geometry.to_numpy(object), borders.table.geometry.to_numpy(object), zones.at(zone_id),
                                 shapely.line_merge(shapely.from_wkb(wkb)), groups, reach_deg or reshaping.REACH_DEG)
        return {"zones": Edits(changed={zones.fids[at]: {SHAPE: shape.wkb} for at, shape in made.shapes.items()}),
                "zone_borders": Edits(changed={borders.fids[at]: {SHAPE: shape.wkb} for at, shape in made.lines.items()})}

    return perform(session, tr("Reshape common border"), ("zones", "zone_borders", "acts"), think, done, failed)


def cut(session, zone_ids, done=None, failed=None):
    """Cut zones by the workspace's area: its counties, else its townships."""

    def think(tables, progress):
        from ...processing.zones import redraw
        from ...processing.zones.check import area_of

        area = area_of(tables["counties"].table, tables["townships"].table)
        if area is None:
            raise ArgumentError("裁剪：工作区没有县界也没有乡镇界；请先导入", "Cut: the workspace has neither counties nor townships; import them first")
        zones, edits = tables["zones"], Edits()
        for at in map(zones.at, zone_ids):
            shape = zones.table.geometry.iloc[at]
            if not area.covers(shape):
                edits.changed[zones.fids[at]] = {SHAPE: redraw.cut(shape, area).wkb}
        return {"zones": edits}

    return perform(session, tr("Cut by the area"), ("zones", "counties", "townships"), think, done, failed)


def delete(session, zone_ids, done=None, failed=None):
    """Delete zones and their border lines."""

    def think(tables, progress):
        zones, borders = tables["zones"], tables["zone_borders"]
        lines = [fid for fid, owner in zip(borders.fids, borders.table["zone_id"], strict=True) if owner in set(zone_ids)]
        return {"zones": Edits(deleted=[zones.fids[zones.at(name)] for name in zone_ids]), "zone_borders": Edits(deleted=lines)}

    return perform(session, tr("Delete zone"), ("zones", "zone_borders"), think, done, failed)


def next_id(zones, kind: str) -> str:
    """``<kind>-<n>``, the first that no zone of the table bears."""
    taken, number = set(zones["zone_id"]), 1
    while f"{kind}-{number}" in taken:
        number += 1
    return f"{kind}-{number}"


def _free(zone_id: str, taken) -> str:
    number = 2
    while f"{zone_id}-{number}" in taken:
        number += 1
    return f"{zone_id}-{number}"


def _values(table, at: int) -> dict:
    """The columns of a row as plain values, without its shape."""
    row = table.iloc[at]
    plain = {name: row[name] for name in table.columns if name != "geometry"}
    return {name: None if value is None or value != value else value.item() if hasattr(value, "item") else value for name, value in plain.items()}
