"""What people do to come to a workspace: make one, open one, try the sample; and what the project does with one that is open."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from ...layers.errors import LantianError
from ...layers.workspace_state import state_of
from ..language import language, tr
from ..plain import text_only
from . import recent
from .answering import answer_of
from .crowding import Crowding
from .drawing_rest import DrawingRest
from .dropping import Dropping
from .folding import Folding
from .full_disk import FullDisk
from .layer_group import PROPERTY, group_of, groups, layer_by_layer, layers_of, path_in, read_again, same_file, take_out, unsaved
from .network_path import network_kind_here
from .opening_keys import FOLDER
from .project_settings import relate, show_place, snap


@dataclass(frozen=True)
class Looked:
    """What was found at a path: *state*, the *kind* of network path ("" on this computer), or the *error* that says why it cannot be opened."""

    path: Path
    state: object = None
    kind: str = ""
    error: LantianError | None = None


def look_at(path, progress=None, reader=state_of) -> Looked:
    """Look at the workspace *path* in a thread of Work; a drive that does not answer is an error, too."""
    path = Path(os.path.abspath(path))

    def look():
        kind = network_kind_here(os.path.realpath(path))
        state = reader(path, update=not kind)
        return Looked(path, replace(state, path=path), kind)

    try:
        return answer_of(look, path, progress)
    except LantianError as error:
        return Looked(path, error=error)


class Opening:
    """The ways to a workspace; the dock's menu, its empty state and what is dropped call them. Dialogs belong to *window*."""

    def __init__(self, session, window):
        self.session, self.window = session, window
        self.look = look_at
        self._steps, self._next = iter_nothing(), QTimer()
        self._next.timeout.connect(self._step)
        self.dropping, self.folding, self.rest = Dropping(self), Folding(session), DrawingRest(session.iface)
        self.full_disk, self.crowding = FullDisk(session, self._say), Crowding(session)
        if session.iface is not None:
            session.iface.registerCustomDropHandler(self.dropping)
        project = QgsProject.instance()
        self._removed = QTimer()
        self._removed.setSingleShot(True)
        self._removed.timeout.connect(self._look_for_layers)
        project.layersRemoved.connect(self._layers_removed)
        project.readProject.connect(self._project_read)
        project.cleared.connect(self._project_cleared)

    def unload(self):
        """Let go of the project and of what is dropped."""
        if self.session.iface is not None:
            self.session.iface.unregisterCustomDropHandler(self.dropping)
        self._give_up()
        self.folding.unload()
        self.full_disk.unload()
        self.crowding.unload()
        self.rest.unload()
        project = QgsProject.instance()
        self._removed.stop()
        project.layersRemoved.disconnect(self._layers_removed)
        project.readProject.disconnect(self._project_read)
        project.cleared.disconnect(self._project_cleared)

    def new(self):
        """Ask for area, townships and plan, make the workspace, open it."""
        from .new_dialog import NewDialog

        dialog = NewDialog(self.session, self.window)
        if dialog.exec():
            self.make(dialog.arguments())
        dialog.deleteLater()

    def make(self, arguments: dict):
        """Make the workspace by the task new_workspace and open it."""
        QgsSettings().setValue(FOLDER, str(Path(arguments["workspace"]).parent))
        self.session.work.run_task("new_workspace", arguments, done=lambda report: self.open(report.out))

    def ask(self):
        """Ask for the file and open it."""
        path, _ = QFileDialog.getOpenFileName(self.window, tr("Open a workspace"), QgsSettings().value(FOLDER, ""), tr("Workspace (*.gpkg)"))
        if path:
            QgsSettings().setValue(FOLDER, os.path.dirname(path))
            self.open(path)

    def open(self, path, then=None):
        """Open the workspace *path*: its layers come as a group. It is looked at by Work; the window answers meanwhile. *then* is called when it is open."""
        path, look = Path(os.path.abspath(path)), self.look
        if self._may_leave(path):
            self.session.work.start(tr("Opening {file}", file=path.name), lambda progress: look(path, progress), done=lambda looked: self._looked(looked, then))

    def sample(self):
        """Ask for a folder, make the example workspace in it and open it."""
        from .sample import ask_for_sample

        ask_for_sample(self)

    def check_out(self, path=None):
        """Copy a workspace to this computer and open the copy."""
        from .check_out import check_out

        check_out(self, path or self.session.path)

    def merge_back(self):
        """Bring what changed in the open copy back to the workspace that it was checked out of."""
        from .check_out import merge_back

        merge_back(self)

    def _looked(self, looked, then):
        if looked.error is not None:
            self._refused(looked)
            return
        self._arrive_now()
        alone = not set(QgsProject.instance().mapLayers()) - {layer.id() for group in groups() for layer in layers_of(group).values()}
        for group in self._former(looked.path):
            take_out(group)
        self._steps = self._arrival(looked, alone, then)
        self._next.start()

    def _arrival(self, looked, alone, then):
        """The layers come one by one; then what holds for all of them, and the session goes over."""
        state, canvas = looked.state, self.session.iface.mapCanvas() if self.session.iface else None
        read_only, new = bool(looked.kind) or not state.writable, group_of(state.path) is None
        if canvas is not None:
            canvas.freeze(True)
        try:
            yield from layer_by_layer(state, state.facts.get("area_zh") or tr("Lantian"), read_only)
            layers = layers_of(group_of(state.path))
            relate(layers)
            snap(layers)
            self.folding.watch(layers.values())
            self.full_disk.watch(layers.values())
            if not read_only:
                read_again(state.path)
        finally:
            if canvas is not None:
                canvas.freeze(False)
        if new:
            show_place(canvas, state.bounds, alone)
        recent.add(state.path)
        self.session.opened(state.path, state.facts, read_only)
        self._say_what_was_done(looked)
        if then is not None:
            then()

    def _step(self):
        if next(self._steps, None) is None:
            self._next.stop()

    def _arrive_now(self):
        """Finish at once what is still arriving: another workspace comes after it."""
        self._next.stop()
        for _ in self._steps:
            pass

    def _give_up(self):
        """Let what is still arriving be."""
        self._next.stop()
        self._steps.close()
        self._steps = iter_nothing()

    def _say_what_was_done(self, looked):
        state = looked.state
        if state.backup is not None:
            self._say(tr("{file} was of an earlier version and was brought up to date; what it was is kept as {backup}.",
                         file=state.path.name, backup=state.backup.name))
        if looked.kind:
            self._say(tr("{file} lies on a network drive ({kind}) and was opened read-only: over a network two people can spoil a workspace. Check it out to work on it.",
                         file=state.path.name, kind=looked.kind), Qgis.MessageLevel.Warning, [(tr("Check out…"), lambda: self.check_out(state.path))])
        elif not state.writable:
            self._say(tr("{file} may not be written and was opened read-only; copy it to where you may write.", file=state.path.name), Qgis.MessageLevel.Warning)

    def _refused(self, looked):
        again = [(tr("Try again"), lambda: self.open(looked.path)), (tr("Open another…"), self.ask)]
        self._say(looked.error.text(language()), Qgis.MessageLevel.Critical, again)

    def _say(self, message, level=None, more=()):
        self.window.say(message, level, more)

    def _former(self, path) -> list:
        """The groups of other workspaces: a window has one at a time."""
        return [group for group in groups() if not same_file(group.customProperty(PROPERTY), path)]

    def _may_leave(self, path) -> bool:
        """Whether the workspaces that are open may be left: their unsaved edits are saved or thrown away as the user says, or all stays."""
        changed = [layer for group in self._former(path) for layer in unsaved(group)]
        if not changed:
            return True
        text = tr("There are edits that are not saved: {layers}. Save them before another workspace is opened?", layers=", ".join(layer.name() for layer in changed))
        answer = ask_to_save(self.window, text)
        if answer == "cancel":
            return False
        for layer in changed:
            if answer == "discard":
                layer.rollBack()
            elif not layer.commitChanges():
                self._say(tr("{layer} could not be saved; nothing was closed. {why}", layer=layer.name(), why="; ".join(layer.commitErrors())),
                          Qgis.MessageLevel.Critical)
                return False
        return True

    def _project_read(self, *_):
        """A saved project with a workspace in it: go on with that workspace."""
        for group in groups():
            path = path_in(group)
            if path:
                group.setCustomProperty(PROPERTY, path)
                self.open(path)
                return

    def _layers_removed(self, *_):
        self._removed.start(0)

    def _look_for_layers(self):
        """A workspace without any of its layers is none that is open: the user has taken it out."""
        session = self.session
        if not session.is_open or self._next.isActive():
            return
        group = group_of(session.path)
        if group is None or not layers_of(group):
            name = session.path.name
            session.close()
            self._say(tr("{file} was closed: its layers are no longer in the project.", file=name))

    def _project_cleared(self):
        self._give_up()
        if self.session.is_open:
            self.session.close()


def ask_to_save(window, text: str) -> str:
    """``"save"``, ``"discard"`` or ``"cancel"``, in the window's language."""
    box, roles = QMessageBox(QMessageBox.Icon.Question, tr("Lantian"), text, QMessageBox.StandardButton.NoButton, window), QMessageBox.ButtonRole
    text_only(box)
    save, discard = box.addButton(tr("Save"), roles.AcceptRole), box.addButton(tr("Discard"), roles.DestructiveRole)
    cancel = box.addButton(tr("Cancel"), roles.RejectRole)
    box.setDefaultButton(save)
    box.setEscapeButton(cancel)
    box.exec()
    answer = {save: "save", discard: "discard"}.get(box.clickedButton(), "cancel")
    box.deleteLater()
    return answer


def iter_nothing():
    """A generator without steps: nothing is arriving."""
    yield from ()
