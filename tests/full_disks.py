"""A disk with little room: a file system of the test's own in memory. Mounting needs root; where that is not permitted the test is skipped with the reason."""

from __future__ import annotations

import shutil
import sys
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "bad_input_cases"))

from result_troubles import mounted

SIZE_KB = 24 << 10


@contextmanager
def small_disk(folder: Path):
    """*folder* (new) as a disk of its own."""
    folder.mkdir()
    with mounted(folder, "-t", "tmpfs", "-o", f"size={SIZE_KB}k", "lantian-test"):
        yield folder


@contextmanager
def filled(disk: Path, leave_kb: int = 0):
    """Nothing but *leave_kb* is left on *disk* until one has made room again."""
    filler = disk / "filler"
    filler.write_bytes(bytes(max(shutil.disk_usage(disk).free - (leave_kb << 10), 0)))
    try:
        yield
    finally:
        filler.unlink()
