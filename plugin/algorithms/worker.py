"""Runs pandas and pyproj work in a Python-created thread while the algorithm's thread shows progress and asks for cancel.

pyproj 3.7 crashes in the second task of a QGIS pool thread; in a thread that Python made it does not.
The work never sees a QGIS object: it gets plain data and a progress function.
"""

import queue
import threading

from ...layers.errors import Cancelled
from .collector import COLLECTOR

_WAIT_S = 0.05


class Progress:
    """What long work calls: ``progress(fraction, zh, en)`` with fraction from 0 to 1; raises Cancelled once the user has stopped."""

    def __init__(self, lang):
        self._lang, self._shown = lang, ""
        self._cancelled = threading.Event()
        self._said = queue.SimpleQueue()

    def __call__(self, fraction, zh="", en=""):
        if self._cancelled.is_set():
            raise Cancelled
        self._said.put((fraction, zh if self._lang == "zh" else en))

    def cancel(self):
        self._cancelled.set()

    def show(self, feedback):
        """Hand over what was said since the last call; only the algorithm's thread calls this."""
        while not self._said.empty():
            fraction, text = self._said.get()
            feedback.setProgress(100 * fraction)
            if text and text != self._shown:
                feedback.setProgressText(text)
                self._shown = text


def run_apart(work, feedback, lang):
    """The result of ``work(progress)``; raises what it raises, Cancelled when *feedback* is cancelled."""
    progress, outcome = Progress(lang), {}

    def body():
        try:
            outcome["result"] = work(progress)
        except BaseException as error:  # handed to the waiting thread, which raises it
            outcome["error"] = error

    with COLLECTOR.paused():
        thread = threading.Thread(target=body, name="lantian", daemon=True)
        thread.start()
        while thread.is_alive():
            thread.join(_WAIT_S)
            progress.show(feedback)
            if feedback.isCanceled():
                progress.cancel()
        progress.show(feedback)
    if "error" in outcome:
        raise outcome["error"]
    return outcome["result"]
