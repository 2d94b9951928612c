"""A writer killed at random points leaves a sound workspace."""

import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def test_killed_more_than_a_hundred_times(tmp_path):
    command = [sys.executable, str(HERE / "killed_writer.py"), str(HERE.parents[1]), str(tmp_path), "110"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=300)
    assert done.returncode == 0, done.stderr[-3000:]
    told = json.loads(done.stdout)
    assert told["kills"] == 110
    # The kills must have hit work: commits were made, and some were cut off in the middle.
    assert told["committed"] >= 110
    assert told["journals_left"] > 0
