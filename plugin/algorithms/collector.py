"""Keeps Python's collector of cycles out of the threads of long work.

Whichever thread happens to make the next object collects, and what it finds it ends there and then: a closed dialog of the window that ends in
another thread takes QGIS with it (seen in 3.22 and 3.40). So while work is under way nothing is collected, and the window's thread begins again.
"""

import gc
import threading
from contextlib import contextmanager

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal


class Collector(QObject):
    """One for the plugin, made in the window's thread."""

    _ended = pyqtSignal()

    def __init__(self):
        super().__init__()
        self._lock, self._works = threading.Lock(), 0
        self._ended.connect(self._begin_again, Qt.ConnectionType.QueuedConnection)

    @contextmanager
    def paused(self):
        """Nothing is collected inside. After the last of several works the window's event loop lets Python collect again."""
        with self._lock:
            self._works += 1
            gc.disable()
        try:
            yield
        finally:
            with self._lock:
                self._works -= 1
            if threading.current_thread() is threading.main_thread():
                self._begin_again()
            else:
                self._ended.emit()

    def _begin_again(self):
        with self._lock:
            if not self._works:
                gc.enable()


COLLECTOR = Collector()
