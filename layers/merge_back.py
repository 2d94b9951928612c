"""Merges a checked-out copy back: what one side alone changed is taken, rows changed on both sides are shown and wait for a choice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from .catalog.verdicts import VERDICTS
from .check_out import CheckOut, check_out_of, is_source_of
from .errors import ArgumentError, InputError
from .geopackage import statement
from .history import newest_change
from .ledger import follow
from .schema import Layer
from .side_changes import RowChange, key_of, key_values, rows_changed_since
from .workspace import Workspace

MINE, THEIRS = "mine", "theirs"


@dataclass(frozen=True)
class Conflict:
    """A row changed on both sides: *change* is the copy's, *theirs* the row of the source now (None: deleted), *their_fid* the row that bears it.

    A row of another fid is there when both sides gave its natural key to different rows.
    """

    change: RowChange
    theirs: tuple | None
    their_fid: int | None

    @property
    def layer(self) -> Layer:
        return self.change.layer

    @property
    def key(self) -> str:
        return key_of(self.layer, self.theirs or self.change.base or self.change.now)

    def columns(self) -> list[tuple]:
        """(column, base, mine, theirs) of what differs between the sides; geometry as column ``geom``, its blobs as they are."""
        names = [*self.layer.columns, "geom"]
        sides = [row[1:] if row is not None else (None,) * len(names) for row in (self.change.base, self.change.now, self.theirs)]
        return [(name, *values) for name, *values in zip(names, *sides, strict=True) if values[1] != values[2]]


@dataclass
class Merge:
    """*taken* are the copy's changes that need no choice, *conflicts* those that do; *newest* is the source's newest change when they were found."""

    made: CheckOut
    taken: list[RowChange] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    newest: int = 0
    written: int = 0


def compare(copy: Workspace, source: Workspace) -> Merge:
    """What merging would take, and what it would ask. Writes nothing. Raises InputError when *copy* does not come from *source*."""
    made = check_out_of(copy)
    if not is_source_of(source, made):
        raise InputError("工作区：{copy} 不是从 {file} 签出的，或 {file} 已退回旧备份；请选签出时的工作区",
                         "Workspace: {copy} was not checked out of {file}, or {file} was put back to an older backup; choose the workspace it came from",
                         copy=copy.path.name, file=source.path.name)
    mine, theirs = rows_changed_since(copy, made.seq), rows_changed_since(source, made.seq)
    merge = Merge(made, newest=newest_change(source))
    for name, changed in mine.items():
        _sort_out(merge, changed, theirs.get(name, []))
    _free_keys(merge, source)
    return merge


def merge_back(copy: Workspace, source: Workspace, chosen: Mapping[tuple[str, str], str] | None = None, prefer: str | None = None, seen: int | None = None) -> Merge:
    """Write into *source*, in one transaction, what the copy alone changed, and conflicts for which ``mine`` is *chosen*, by (layer, key).

    *prefer* decides every conflict that is not in *chosen*. *seen* is the source's newest change when the choice was made: where it has moved on, nothing is
    written and InputError raised. Returned are what was taken and the conflicts left open. Deletions and changes bear the signature of who made them.
    """
    chosen = dict(chosen or {})
    with source.transaction():
        merge = compare(copy, source)
        if seen is not None and seen != merge.newest:
            raise InputError("工作区：{file} 在您比较之后又有改动；未写入任何内容，请再比较一次",
                             "Workspace: {file} was changed after you compared; nothing was written, compare again", file=source.path.name)
        known = {(one.layer.name, one.key) for one in merge.conflicts}
        unknown = [f"{layer}:{key}" for layer, key in chosen if (layer, key) not in known]
        if unknown:
            raise ArgumentError("没有冲突 {names}；现有：{known}", "There is no conflict {names}; there are {known}",
                                names=", ".join(unknown), known=", ".join(f"{layer}:{key}" for layer, key in sorted(known)) or "∅")
        decided = [(one, chosen.get((one.layer.name, one.key), prefer)) for one in merge.conflicts]
        ours = [one for one, choice in decided if choice == MINE]
        stuck = [one.key for one in ours if one.layer.name == VERDICTS.name]
        if stuck:
            raise InputError("台账：两边都为 {names} 记了核查；台账只增不改，请选主工作区的，再把副本里的另记一步",
                             "Ledger: both sides recorded a verdict on {names}; the ledger only grows: keep the source's, and record the copy's as a further step",
                             names="、".join(stuck))
        merge.conflicts = [one for one, choice in decided if choice is None]
        merge.written = _write(source, merge.taken, ours)
        follow(source)
    return merge


def _sort_out(merge: Merge, mine: list[RowChange], theirs: list[RowChange]):
    """A row that was there at the check-out is the same row by its fid; a new one by its natural key, or by its content where it has none."""
    by_fid = {one.fid: one for one in theirs if one.base is not None}
    new = defaultdict(list)
    for one in theirs:
        if one.base is None:
            new[_name_of_new(one)].append(one)
    for one in mine:
        waiting = new.get(_name_of_new(one)) if one.base is None else None
        other = (waiting.pop(0) if waiting else None) if one.base is None else by_fid.get(one.fid)
        if other is None:
            merge.taken.append(one)
        elif other.content != one.content:
            merge.conflicts.append(Conflict(one, other.now, other.fid if other.now is not None else None))


def _name_of_new(change: RowChange) -> tuple:
    return key_values(change.layer, change.now) if change.layer.key else change.content


def _free_keys(merge: Merge, source: Workspace):
    """A change whose natural key another row of the source has by now is a conflict, too, unless that row goes or gives its key away as well.

    A change that becomes a conflict may have been going to free a key: hence again until nothing moves.
    """
    taken_key = True
    while taken_key:
        leaving = {(one.layer.name, one.fid) for one in merge.taken if one.base is not None and (one.now is None or _renamed(one))}
        taken_key = False
        for one in list(merge.taken):
            rival = _rival(source, one, leaving)
            if rival is not None:
                merge.taken.remove(one)
                merge.conflicts.append(Conflict(one, rival, rival[0]))
                taken_key = True


def _renamed(change: RowChange) -> bool:
    return change.base is None or key_values(change.layer, change.base) != key_values(change.layer, change.now)


def _rival(source, change, leaving):
    """The row of the source that has the key which *change* wants, None when it is free."""
    if not change.layer.key or change.now is None or not _renamed(change):
        return None
    for (fid,) in source.select(statement(change.layer, "fids"), key_values(change.layer, change.now)):
        if not (change.base is not None and fid == change.fid) and (change.layer.name, fid) not in leaving:
            return _row(source, change.layer, fid)
    return None


def _row(source, layer, fid):
    found = source.select(statement(layer, "read_fids"), (f"[{fid}]",))
    return tuple(found[0]) if found else None


def _write(source: Workspace, taken, ours) -> int:
    """Deletions first, then rows in their new form: keys may have moved from row to row, or been exchanged. The number of rows written."""
    gone = [(one.layer, one.fid, one.who) for one in taken if one.now is None]
    # (change, fid of the row it goes into): a row made on the copy gets a number of the source, None.
    into = [(one, None if one.base is None else one.fid) for one in taken if one.now is not None]
    for conflict in ours:
        change, rival = conflict.change, conflict.their_fid
        if change.now is None:
            gone.append((change.layer, change.fid, change.who))
        elif change.base is None:
            # Both sides made it: theirs becomes mine, so that its history goes on.
            into.append((change, rival))
        else:
            if rival not in (None, change.fid):
                gone.append((change.layer, rival, change.who))
            into.append((change, change.fid))
    standing = {(one.layer.name, fid): _row(source, one.layer, fid) for one, fid in into if fid is not None}
    moved = {place for one, fid in into if (row := standing.get(place := (one.layer.name, fid))) and key_values(one.layer, row) != key_values(one.layer, one.now)}
    gone += [(one.layer, fid, one.who) for one, fid in into if (one.layer.name, fid) in moved]
    for layer, fid, who in gone:
        source.delete_row(layer, fid, who)
    for one, fid in into:
        values = one.now[1:] if one.layer.geometry else one.now[1:-1]
        if standing.get((one.layer.name, fid)) and (one.layer.name, fid) not in moved:
            source.connection.execute(statement(one.layer, "update_fid"), (*values, one.who, fid))
        else:
            source.connection.execute(statement(one.layer, "insert_fid"), (fid, *values, one.who))
    for layer in {layer.name: layer for layer in (*(one.layer for one, _ in into), *(layer for layer, *_ in gone))}.values():
        source.forget_extent(layer)
    return len(taken) + len(ours)
