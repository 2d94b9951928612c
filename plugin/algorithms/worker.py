"""Runs pandas and pyproj work in a Python-created thread while the algorithm's thread shows progress and asks for cancel.

pyproj 3.7 crashes in the second task of a QGIS pool thread; in a thread that Python made it does not.
The work never sees a QGIS object: it gets plain data and a progress function.
"""

import queue
import threading

from ...layers.errors import Cancelled

_WAIT_S = 0.05


class Progress:
    """What long work calls: ``progress(share, text="")`` with share from 0 to 1; raises Cancelled once the user has stopped."""

    def __init__(self):
        self._cancelled = threading.Event()
        self._said = queue.SimpleQueue()

    def __call__(self, share=None, text=""):
        if self._cancelled.is_set():
            raise Cancelled
        self._said.put((share, text))

    def cancel(self):
        self._cancelled.set()

    def show(self, feedback):
        """Hand over what was said since the last call; only the algorithm's thread calls this."""
        while not self._said.empty():
            share, text = self._said.get()
            if share is not None:
                feedback.setProgress(100 * share)
            if text:
                feedback.setProgressText(text)


def run_apart(work, feedback):
    """The result of ``work(progress)``; raises what it raises, Cancelled when *feedback* is cancelled."""
    progress, outcome = Progress(), {}

    def body():
        try:
            outcome["result"] = work(progress)
        except BaseException as error:  # handed to the waiting thread, which raises it
            outcome["error"] = error

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
