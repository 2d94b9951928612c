"""Work in a thread of its own touches nothing of the window's, not even what Python throws away meanwhile."""

import gc
import threading
import weakref

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer

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


def test_nor_does_what_was_made_and_closed_while_the_work_went_on(qgis_app, qtbot):
    ended, made, done = [], threading.Event(), threading.Event()
    before = gc.isenabled()

    def long_work(progress):
        made.wait(10)
        return much(progress)

    def window():
        thrown_away(ended)
        made.set()

    def body():
        run_apart(long_work, QgsFeedback(), "zh")
        done.set()

    QTimer.singleShot(0, window)
    threading.Thread(target=body).start()
    qtbot.waitUntil(done.is_set, timeout=20_000)
    assert set(ended) <= {threading.main_thread()}
    QCoreApplication.processEvents()
    assert gc.isenabled() is before, "collecting goes on after the work"
    gc.collect()
    assert ended == [threading.main_thread()]


def test_two_works_at_once_pause_it_until_both_have_ended(qgis_app, qtbot):
    first, second = threading.Event(), threading.Event()
    threads = [threading.Thread(target=lambda gate=gate: run_apart(lambda progress: gate.wait(10), QgsFeedback(), "zh")) for gate in (first, second)]
    for thread in threads:
        thread.start()
    qtbot.waitUntil(lambda: not gc.isenabled(), timeout=5_000)
    first.set()
    qtbot.waitUntil(lambda: not threads[0].is_alive(), timeout=5_000)
    QCoreApplication.processEvents()
    assert not gc.isenabled()
    second.set()
    qtbot.waitUntil(lambda: gc.isenabled(), timeout=5_000)
