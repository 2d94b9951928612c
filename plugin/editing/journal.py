"""The acts that can still be undone, in their order: QGIS has an undo list a layer, a person has one."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..workspace.full_disk import is_full
from ..workspace.layers import layer_of
from .ears import Ears

EDITED = ("acts", "zones", "zone_borders")
"""The layers that acts write to, in the order in which they are saved."""


@dataclass
class Step:
    """An act: its name, and the layers that it touched with the length of their undo lists after it."""

    name: str
    layers: list[tuple]
    ids: tuple[str, ...] = ()


class Journal(QObject):
    """Undoes the last act on all layers that it touched. What a person did since by hand on one of them is undone first, a step of QGIS at a time."""

    changed = pyqtSignal()

    def __init__(self, session):
        super().__init__(session)
        self.session = session
        self.done: list[Step] = []
        self.undone: list[Step] = []
        self.ears = Ears()

    def add(self, name: str, layers) -> Step:
        """Note an act that was just done on *layers*."""
        step = Step(name, [(layer, layer.undoStack().index()) for layer in layers], tuple(layer.id() for layer in layers))
        self.done.append(step)
        self.undone.clear()
        for layer in layers:
            self.watch(layer)
        self.changed.emit()
        return step

    def watch(self, layer):
        """Forget acts on *layer* once it is saved or left off, and tell of what is done to it by hand."""
        if self.ears.hears(layer):
            return
        layer_id, stack = layer.id(), layer.undoStack()
        self.ears.listen(layer, (layer.afterCommitChanges, self._forget), (layer.afterRollBack, self._forget), (stack.indexChanged, self._moved),
                         (layer.willBeDeleted, lambda: self._gone(layer_id, stack)))

    def undo(self) -> str:
        """Undo the last thing done; its name, empty when there is nothing."""
        by_hand = self._by_hand()
        if by_hand is not None:
            name = by_hand.undoStack().undoText()
            by_hand.undoStack().undo()
            self._after([by_hand])
            return name
        if not self.done:
            return ""
        step = self.done.pop()
        self.undone.append(step)
        touched = [layer for layer, index in step.layers if layer.undoStack().index() == index]
        for layer in touched:
            layer.undoStack().undo()
        self._after(touched)
        return step.name

    def redo(self) -> str:
        """Do again what was last undone; its name, empty when there is nothing."""
        if self.undone:
            step = self.undone.pop()
            self.done.append(step)
            touched = [layer for layer, index in step.layers if layer.undoStack().index() == index - 1 and layer.undoStack().canRedo()]
            for layer in touched:
                layer.undoStack().redo()
            self._after(touched)
            return step.name
        for layer in self._layers():
            if layer.undoStack().canRedo():
                name = layer.undoStack().redoText()
                layer.undoStack().redo()
                self._after([layer])
                return name
        return ""

    def next_undo(self) -> str:
        """The name of what ``undo`` would undo, empty when nothing."""
        by_hand = self._by_hand()
        if by_hand is not None:
            return by_hand.undoStack().undoText()
        return self.done[-1].name if self.done else ""

    def next_redo(self) -> str:
        """The name of what ``redo`` would do again, empty when nothing."""
        if self.undone:
            return self.undone[-1].name
        return next((layer.undoStack().redoText() for layer in self._layers() if layer.undoStack().canRedo()), "")

    def unsaved(self) -> list[str]:
        """The names of the layers with changes that are not saved."""
        return [name for name in EDITED if (layer := layer_of(self.session, name)) is not None and layer.isModified()]

    def _by_hand(self):
        """A layer with something done to it since the last act on it, None when there is none."""
        for layer in self._layers():
            known = max((index for step in self.done for mine, index in step.layers if mine is layer), default=0)
            if layer.undoStack().index() > known:
                return layer
        return None

    def _layers(self):
        return [layer for name in EDITED if (layer := layer_of(self.session, name)) is not None and layer.isEditable()]

    def _after(self, layers):
        for layer in layers:
            layer.triggerRepaint()
        self.changed.emit()
        self.session.data_changed.emit([name for name in EDITED if layer_of(self.session, name) in layers])

    def _forget(self):
        """An undo list that is empty has been saved or thrown away: its acts are no more to be undone, on no layer."""
        gone = [step for step in (*self.done, *self.undone) if any(not layer.undoStack().count() for layer, _ in step.layers)]
        self.done = [step for step in self.done if step not in gone]
        self.undone = [step for step in self.undone if step not in gone]
        self.changed.emit()
        self.session.data_changed.emit(list(EDITED))

    def _gone(self, layer_id, stack):
        """A layer leaves the project: its undo list is emptied on the way, and nobody may ask the layer any more."""
        stack.indexChanged.disconnect(self._moved)
        self.ears.forget(layer_id)
        for kept in (self.done, self.undone):
            kept[:] = [step for step in kept if all(mine != layer_id for mine in step.ids)]

    def _moved(self, index):
        self.changed.emit()


def journal_of(session) -> Journal:
    """The journal of *session*: one, made when first asked for."""
    found = session.findChild(Journal)
    return found or Journal(session)


def save(session) -> list[str]:
    """Save what was edited, as the user asked; what went wrong, in QGIS's words. Saving one layer does not stop the editing.

    Of a full disk the layer itself tells (workspace/full_disk.py), and the layers after it are left as they are.
    """
    wrong = []
    for name in EDITED:
        layer = layer_of(session, name)
        if layer is not None and layer.isModified() and not layer.commitChanges(False):
            if is_full(layer.commitErrors()):
                break
            wrong += [f"{layer.name()}: {line.strip()}" for line in layer.commitErrors() if line.strip()]
    return wrong
