"""Work in a thread of its own touches nothing of the window's, not even what Python throws away meanwhile."""

import gc
import threading
import weakref

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QObject

from lantian.plugin.algorithms.worker import run_apart


def thrown_away(ended):
    """A QObject of this thread in a cycle that nobody holds; tells in which thread it ends."""
    class Window(QObject):
        pass

    window = Window()
    window.itself = window
    weakref.finalize(window, lambda: ended.append(threading.current_thread()))


def much(progress):
    """What pandas does all the time: thousands of containers, so that Python looks for cycles."""
    return len([[[at], {"at": at}] for at in range(100_000)])


def test_what_belongs_to_the_window_ends_in_its_thread(qgis_app):
    """A closed dialog in a cycle, found by Python's collector in the thread of the work, would end there, and QGIS with it."""
    gc.collect()
    ended = []
    thrown_away(ended)
    assert run_apart(much, QgsFeedback(), "zh") == 100_000
    assert threading.current_thread() is threading.main_thread() and set(ended) <= {threading.main_thread()}
    gc.collect()
    assert ended == [threading.main_thread()]
