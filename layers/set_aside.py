"""What lives for long is set aside, so that Python's collector does not walk over it again and again, lock in hand, while the window waits."""

from __future__ import annotations

import gc
import threading
from contextlib import contextmanager

_LOCK = threading.Lock()
_RUNNING = []
"""One entry for each long work under way: what is set aside is one heap for all of them."""


@contextmanager
def set_aside():
    """What there is now, and what ``gc.freeze()`` sets aside inside, comes back when the last such work has ended.

    A window that was closed before does not end in the thread of the work either, where Qt would not survive it.
    """
    with _LOCK:
        _RUNNING.append(True)
        gc.freeze()
    try:
        yield
    finally:
        with _LOCK:
            _RUNNING.pop()
            if not _RUNNING:
                gc.unfreeze()
