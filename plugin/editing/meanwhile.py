"""Rows that another person saved while they were being edited here: seen before anything is overwritten, and settled by a choice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from qgis.PyQt.QtCore import QObject

from ...layers.errors import ArgumentError, LantianError
from ...layers.geopackage import wkb_of as wkb_of_blob
from ...layers.history import changes_since, newest_change
from ...layers.workspace import Workspace
from ..language import tr
from ..workspace.layers import layer_of
from .ears import Ears
from .edits import SHAPE, Edits, apply
from .journal import EDITED
from .reading import buffer_of


@dataclass(frozen=True)
class Conflict:
    """*who* (empty: unsigned) changed or deleted the row *fid* of *layer* at *clock* (Beijing), while it is edited here; *name* is what people call it."""

    layer: str
    fid: int
    name: str
    who: str
    clock: str
    deleted: bool

    def text(self) -> tuple[str, str]:
        """look.md, message 8: (zh, en)."""
        who_zh, who_en = self.who or "有人", self.who or "Somebody"
        did_zh, did_en = ("删除了", "deleted") if self.deleted else ("改过", "changed")
        return (f"分区：{who_zh} {self.clock} {did_zh}“{self.name}”，你的改动未保存；比较后选用一方，或另存为新版。",
                f"Zones: {who_en} {did_en} “{self.name}” at {self.clock}, yours is not saved; compare and choose, or save as a new version.")


class Meanwhile(QObject):
    """Knows for each layer the last change of the file on which its edits rest.

    *ask* gets the conflicts when a layer is about to be saved, by QGIS or by us, and answers ``"mine"``, ``"theirs"`` or ``"new"``.
    """

    def __init__(self, session, ask):
        super().__init__(session)
        self.session, self.ask = session, ask
        self.rests_on: dict[str, int] = {}
        self.ears = Ears()

    def watch(self):
        """Look after the layers that acts write to, as far as the project has them; call it again whenever layers came."""
        for name in EDITED:
            layer = layer_of(self.session, name)
            if layer is None or self.ears.hears(layer):
                continue
            self.ears.listen(layer, (layer.editingStarted, lambda name=name: self.rest(name)), (layer.afterCommitChanges, lambda name=name: self.rest(name)),
                             (layer.beforeCommitChanges, lambda *_, name=name: self._about_to_save(name)))
            if layer.isEditable():
                self.rest(name)

    def rest(self, name: str):
        """From here on the edits of the layer rest on what the file holds now."""
        if not self.session.is_open:
            return
        try:
            with Workspace(self.session.path) as workspace:
                self.rests_on[name] = newest_change(workspace)
        except LantianError:
            # The file is gone or held: QGIS says so when it is saved, and with nothing to rest on nobody is asked.
            self.rests_on.pop(name, None)

    def conflicts(self, names=EDITED) -> list[Conflict]:
        """What others wrote since to rows that are edited here."""
        found = []
        for name in names:
            layer = layer_of(self.session, name)
            if layer is None or not layer.isModified() or name not in self.rests_on:
                continue
            buffer = buffer_of(layer)
            mine = {*buffer.values, *buffer.shapes, *buffer.deleted}
            try:
                changed = self._changes(name)
            except LantianError:
                continue  # as in rest: QGIS says that the file is gone
            theirs = {row["fid"]: row for row in changed if row["fid"] in mine and row["action"] != "sign"}
            signed = {row["fid"]: row["who"] for row in changed if row["who"]}
            for fid, row in theirs.items():
                found.append(Conflict(name, fid, _title(layer, fid) or row["key"], row["who"] or signed.get(fid) or "", _clock(row["at_utc"]), row["action"] == "delete"))
        return found

    def _changes(self, name: str) -> list:
        with Workspace(self.session.path) as workspace:
            return changes_since(workspace, name, self.rests_on[name])

    def _about_to_save(self, name: str):
        found = self.conflicts((name,))
        if not found:
            return
        chosen = self.ask(found)
        fids = [one.fid for one in found if not one.deleted]
        if chosen == "theirs":
            take_theirs(self.session, fids, name)
        elif chosen == "new":
            keep_mine_as_new(self.session, fids, name)


def take_theirs(session, fids, name: str = "zones"):
    """Make rows in the edit buffer what the file holds; the Step. One that was deleted here or there cannot be taken."""
    return apply(session, tr("Take the saved version"), {name: Edits(changed=_theirs(session, fids, name))})


def keep_mine_as_new(session, fids, name: str = "zones"):
    """Keep what was edited here as a new row, a draft, and let the row be what the file holds; the Step."""
    layer, added = layer_of(session, name), []
    columns = [field for field in layer.fields().names() if field not in ("fid", "edited_by")]
    theirs, keys = _theirs(session, fids, name), {feature[columns[0]] for feature in layer.getFeatures()}
    from ..algorithms.bridge import plain
    from .reading import wkb_of

    for fid in theirs:
        feature = layer.getFeature(fid)
        values, number = {column: plain(feature[column]) for column in columns}, 2
        while f"{values[columns[0]]}-{number}" in keys:
            number += 1
        values[columns[0]] = f"{values[columns[0]]}-{number}"
        if "status" in values:
            values.update(status="draft", act=None, valid_from=None, valid_to=None)
        added.append({**values, **({SHAPE: wkb_of(feature.geometry())} if feature.hasGeometry() else {})})
    return apply(session, tr("Keep mine as a new version"), {name: Edits(added=added, changed=theirs)})


def _theirs(session, fids, name: str) -> dict[int, dict]:
    """The rows *fids* as the file holds them."""
    with Workspace(session.path) as workspace:
        layer = workspace.layer(name)
        rows = {row[0]: row for row in workspace.rows(layer) if row[0] in set(fids)}
    if len(rows) < len(set(fids)):
        raise ArgumentError("分区：对方已删除这一行；请把你的改动另存为新版，或撤销", "Zones: the row was deleted by the other; save yours as a new version, or undo it")
    return {fid: {**dict(zip(layer.columns, row[1:-1], strict=True)), **({SHAPE: wkb_of_blob(row[-1])} if layer.geometry else {})} for fid, row in rows.items()}


def _title(layer, fid: int) -> str:
    feature = layer.getFeature(fid)
    names = [name for name in ("name", "zone_id", "number", "border_id") if layer.fields().indexOf(name) >= 0]
    return next((str(feature[name]) for name in names if feature.isValid() and feature[name]), "")


def _clock(at_utc: str) -> str:
    moment = datetime.fromisoformat(at_utc.rstrip("Z")[:19]).replace(tzinfo=UTC)
    return moment.astimezone(timezone(timedelta(hours=8))).strftime("%H:%M")
