"""Who changed what, when: reads the history that the triggers write, and brings a state back as a new version."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from .errors import ArgumentError
from .geopackage import query, statement
from .recorded import COLUMNS, parsed
from .rows import time_text
from .schema import Layer
from .stored import moments

ONE_SAVE_S = 2.0
"""Rows of one layer that follow one another within this time can be of one save, however long it takes in all."""


@dataclass
class Change:
    """One save of one feature. *values* maps a column to (before, after); *geometry* says that the shape changed."""

    first_seq: int
    seq: int
    at_utc: str
    layer: str
    key: str
    fid: int
    action: str
    who: str | None
    values: dict
    geometry: bool
    save: int

    def record(self) -> dict:
        return {"seq": self.seq, "at_utc": self.at_utc, "layer": self.layer, "key": self.key, "action": self.action, "who": self.who or "",
                "values": {name: list(pair) for name, pair in self.values.items()}, "geometry": self.geometry}


def history_rows(workspace, layer: str | None = None, key: str | None = None) -> list[dict]:
    """The rows of the history table, oldest first; JSON parsed, geometries as blobs."""
    return parsed(workspace.select(query("history"), (layer, key)), COLUMNS[:-1], _file(workspace))


def history_since(workspace, seq: int) -> list[dict]:
    """The rows of the history after *seq*, oldest first, in the form of ``history_rows``."""
    return parsed(workspace.select(query("history_since"), (seq,)), COLUMNS[:-1], _file(workspace))


def _file(workspace) -> str:
    return workspace.path.name if workspace.path is not None else ""


def changes(workspace, layer: str | None = None, key: str | None = None) -> list[Change]:
    """The history as changes: the rows of one save of one feature are one, and nobody's row is taken for a neighbour's.

    QGIS (measured in 3.22) writes the geometries of a save first and unsigned, then for each feature its attributes together with the
    signature, or the signature alone; with transaction groups the attributes, too, come unsigned before the signature.
    """
    found: list[Change] = []
    latest: dict[tuple, Change] = {}
    for row in parsed(workspace.select(query("saves"), (layer, key, ONE_SAVE_S)), COLUMNS, _file(workspace)):
        before, after = row["before"] or {}, row["after"] or {}
        values = {name: (before.get(name), after.get(name)) for name in {**before, **after} if before.get(name) != after.get(name)}
        shape = row["geom_before"] != row["geom_after"]
        last = latest.get((row["layer"], row["fid"]))
        if last is not None and _same_save(last, row, shape):
            for name, (old, new) in values.items():
                last.values[name] = (last.values[name][0] if name in last.values else old, new)
            last.values = {name: pair for name, pair in last.values.items() if pair[0] != pair[1] or last.action == "delete"}
            last.seq, last.at_utc, last.who, last.geometry = row["seq"], row["at_utc"], last.who or row["who"], last.geometry or shape
            last.key = row["key"] if row["action"] != "delete" else last.key
            if last.action == "sign":
                last.action = row["action"]
            continue
        change = Change(row["seq"], row["seq"], row["at_utc"], row["layer"], row["key"], row["fid"], row["action"], row["who"], values, shape, row["save"])
        found.append(change)
        latest[row["layer"], row["fid"]] = change
    return [change for change in found if change.action != "sign"]


def _same_save(last: Change, row, shape: bool) -> bool:
    if last.save != row["save"] or last.action == "delete" or row["action"] == "insert":
        return False
    if row["action"] == "delete":
        # Until version 3 the command line signed a deletion by a row of its own before it.
        return row["who"] is None and last.action == "sign"
    if last.who == row["who"]:
        return True
    # A signature by itself is for what came before it; one with attributes only for a geometry, which QGIS writes first.
    return last.who is None and (row["action"] == "sign" or (last.action == "update" and last.geometry and not last.values and not shape))


def changes_since(workspace, layer: str, seq: int) -> list[dict]:
    """What was written to a layer after the change *seq*, oldest first: seq, at_utc, key, fid, action, who; quick, for it reads no shapes."""
    rows = workspace.select(query("changes_since"), (layer, seq))
    times = list({row[1] for row in rows})
    if not all(isinstance(at, str) for at in times) or moments(times) is None:
        history_since(workspace, seq)  # says which row it is
    return [dict(zip(COLUMNS[:2] + COLUMNS[3:7], row, strict=True)) for row in rows]


def newest_change(workspace) -> int:
    """The number of the last change, 0 in a workspace without any."""
    return workspace.select(query("newest_change"))[0][0]


def crossed(workspace, layer: str | None = None) -> list[dict]:
    """Values that a later saver overtook: A set a column, then B, who is not known to be A, set it to something else."""
    last, out = {}, []
    for change in changes(workspace, layer):
        for name, (old, new) in change.values.items():
            former = last.get((change.layer, change.key, name))
            if former and change.action == "update" and (former.who or "") != (change.who or "") and former.values[name][1] == old:
                out.append({"layer": change.layer, "key": change.key, "column": name, "value": old, "set_by": former.who or "", "set_at": former.at_utc,
                            "overtaken_by": change.who or "", "overtaken_at": change.at_utc, "new_value": new})
            last[change.layer, change.key, name] = change
    return out


def rows_known_on(workspace, layer: Layer, day: str) -> list[tuple]:
    """The rows of a layer as they stood at the end of *day* in Beijing, in the form of ``Workspace.rows``."""
    end = datetime.combine(date.fromisoformat(day) + timedelta(days=1), datetime.min.time()) - timedelta(hours=8)
    return rows_before(workspace, layer, at_utc=end.strftime("%Y-%m-%dT%H:%M:%S.000Z"))


def rows_before(workspace, layer: Layer, *, at_utc: str | None = None, seq: int | None = None) -> list[tuple]:
    """The rows as they stood before the first change at or after *at_utc*, or after the change *seq* was made: later changes undone."""
    rows = {row[0]: list(row) for row in workspace.rows(layer)}
    for row in reversed(history_rows(workspace, layer.name)):
        if (at_utc is not None and row["at_utc"] < at_utc) or (seq is not None and row["seq"] <= seq):
            break
        undo(rows, row, layer)
    return [tuple(rows[fid]) for fid in sorted(rows)]


def undo(rows: dict, row: dict, layer: Layer):
    """Take one row of the history back in *rows*, tuples or lists by fid as ``Workspace.rows`` gives them."""
    fid = row["fid"]
    if row["action"] == "insert":
        rows.pop(fid, None)
        return
    attributes = [_stored(field, row["before"].get(field.name)) for field in layer.fields]
    if row["action"] == "delete":
        rows[fid] = [fid, *attributes, row["geom_before"]]
        return
    shape = row["geom_before"] if row["geom_before"] is not None or row["geom_after"] is not None else rows[fid][-1] if fid in rows else None
    rows[fid] = [fid, *attributes, shape]


def _stored(field, value):
    """A value of the history as the tables have it today: until version 3 moments had no milliseconds."""
    return time_text(value.rstrip("Z")) if field.type == "time" and value else value


def restore(workspace, name: str, seq: int, by: str | None = None, key: str | None = None) -> dict[str, int]:
    """Bring the layer (or the one feature *key*) back to its state after the change *seq*, as a new version on top of the history.

    Call it inside ``transaction()``. Geometry blobs come back byte for byte. Returns counts: inserted, updated, deleted.
    """
    layer = workspace.layer(name)
    newest = workspace.select(query("newest_change"))[0][0]
    if not 0 <= seq <= newest:
        raise ArgumentError("历史：没有第 {seq} 条；现有 1–{newest}", "History: there is no change {seq}; it has 1–{newest}", seq=seq, newest=newest)
    now = {row[0]: tuple(row) for row in workspace.rows(layer)}
    then = {row[0]: tuple(row) for row in rows_before(workspace, layer, seq=seq)}
    if key is not None:
        now, then = ({fid: row for fid, row in rows.items() if _key(layer, row) == key} for rows in (now, then))
        if not now and not then:
            raise ArgumentError("历史：{layer} 中没有 {key}", "History: {layer} has no {key}", layer=name, key=key)
    done = {"inserted": 0, "updated": 0, "deleted": 0}
    connection = workspace.connection
    # Deletions first: a natural key may have moved to another row since, or two rows may have exchanged theirs.
    moved = {fid for fid in set(now) & set(then) if _key(layer, now[fid]) != _key(layer, then[fid])}
    for fid in sorted(set(now) - set(then) | moved):
        workspace.delete_row(layer, fid, by)
        done["deleted"] += fid not in moved
    for fid in sorted(then):
        values = then[fid][1:] if layer.geometry else then[fid][1:-1]
        if fid not in now or fid in moved:
            connection.execute(statement(layer, "insert_fid"), (fid, *values, by))
            done["updated" if fid in moved else "inserted"] += 1
        elif then[fid] != now[fid]:
            connection.execute(statement(layer, "update_fid"), (*values, by, fid))
            done["updated"] += 1
    if any(done.values()):
        workspace.forget_extent(layer)
    if layer.name == "events":
        # What became of an event is the ledger's to say, which no restoring takes back.
        from .ledger import follow

        follow(workspace)
    return done


def _key(layer: Layer, row) -> str:
    values = dict(zip(layer.columns, row[1:-1], strict=True))
    return "|".join(str(values[name]) for name in layer.key) if layer.key else str(row[0])
