"""Waits for a drive as long as a person would, and not longer."""

from __future__ import annotations

import threading

from ...layers.errors import InputError

ANSWER_S = 10.0
"""A drive that has not answered for so long is taken for dead. A disk that wakes up needs 5 s or so."""
_STEP_S = 0.05


def answer_of(function, path, progress=None, seconds: float | None = None):
    """The result of ``function()``, which looks at *path*; raises what it raises, InputError when nothing came within *seconds* (ANSWER_S).

    A call into a dead network drive cannot be stopped: its thread is left behind, and ends when the system gives up. Call this in a thread of
    Work, never in the window's; *progress* is asked so that Cancel works meanwhile.
    """
    outcome, done = {}, threading.Event()

    def body():
        try:
            outcome["result"] = function()
        except BaseException as error:  # handed to the waiting thread, which raises it
            outcome["error"] = error
        done.set()

    threading.Thread(target=body, name="lantian-look", daemon=True).start()
    left = ANSWER_S if seconds is None else seconds
    while not done.wait(min(_STEP_S, max(left, 0))):
        left -= _STEP_S
        if progress is not None:
            progress(0)
        if left <= 0:
            raise InputError("工作区：{path} 所在的驱动器没有应答；请检查网络后重试，或另选文件",
                             "Workspace: the drive of {path} does not answer; check the network and try again, or choose another file", path=str(path))
    if "error" in outcome:
        raise outcome["error"]
    return outcome["result"]
