"""The same thread of QGIS's pool runs one task after the other; a pyproj 3.7 in it ends the process at the second. Lantian's work does not.

make test-qgis340 runs this beside the pyproj 3.7 of Debian 13, make test beside 3.6.1, which has no such fault.
"""

import importlib.metadata
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from lantian.plugin import requirements

AFFECTED = bool(requirements.pyproj_of_crash())


def run(job, folder):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run([sys.executable, Path(__file__).with_name("pool_threads.py"), job, folder], env=environment, cwd=folder,
                          capture_output=True, encoding="utf-8", timeout=180)


@pytest.mark.parametrize("job", ["algorithm", "work"])
def test_three_runs_on_one_thread(job, tmp_path):
    done = run(job, tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
    assert done.stdout.splitlines()[-1] == f"{importlib.metadata.version('pyproj')} True True True"


@pytest.mark.skipif(not AFFECTED, reason="this pyproj has not the fault of 3.7")
def test_the_fault_is_real_and_shows_here(tmp_path):
    """What the worker's thread saves us from: without this crash the test above would prove nothing."""
    done = run("pyproj", tmp_path)
    assert done.returncode == -signal.SIGSEGV, done.stdout + done.stderr
