"""How an act goes: the tables are read with what is not saved, the new state is worked out beside the window, and then done in it."""

from __future__ import annotations

from qgis.core import Qgis

from ...layers.errors import LantianError
from ..dock.messages import say
from ..language import language, tr
from .edits import apply
from .reading import Reading


def perform(session, name: str, reads, think, done=None, failed=None, *, quiet=True):
    """Work out an act and do it. ``think(tables, progress)`` gets Read by name for *reads*, sees no QGIS object, and gives Edits by layer;
    or (Edits by layer, anything): then *done* gets that, too.

    ``done(step)`` comes when it is done (step None: there was nothing to change); else ``failed(message)``, without it a line in the message bar.
    *quiet* work shows no progress. Returns the task, None when it cannot begin.
    """
    tells = failed or (lambda message: tell(session, message))
    if session.read_only:
        tells(tr("The workspace is read-only; check it out before you edit."))
        return None
    reading = Reading(session, reads)

    def work(progress):
        return think(reading.tables(), progress)

    def finish(outcome):
        edits, more = outcome if isinstance(outcome, tuple) else (outcome, None)
        if reading.is_stale():
            tells(tr("{act}: the zones were edited while it was worked out; nothing was changed, do it once more.", act=name))
            return
        try:
            step = apply(session, name, edits)
        except LantianError as error:
            tells(error.text(language()))
            return
        if done is not None:
            done(step) if more is None else done(step, more)

    # What goes wrong with work that shows its progress is said by the dock already.
    return session.work.start(name, work, finish, tells if quiet or failed else None, quiet=quiet)


def tell(session, message: str):
    """*message* in the message bar; nothing for work that was stopped."""
    if message:
        say(session.iface, message, Qgis.MessageLevel.Warning)
