"""QGIS runs this file with ``--code`` for the tour: the job comes by environment, the report goes into a file."""

import json
import os
import sys
from pathlib import Path

JOB = json.loads(os.environ["LANTIAN_JOB"])
sys.path.insert(0, JOB["code"])


def begin():
    from tour.hands import Driver
    from tour.visit import Visit

    visit = HELD["visit"] = Visit(JOB)

    def ended(trace):
        told = {**visit.told, **({"error": trace} if trace else {})}
        draft = Path(JOB["report"]).with_suffix(".draft")
        draft.write_text(json.dumps(told, ensure_ascii=False, indent=1), "utf-8")
        draft.replace(JOB["report"])

    HELD["driver"] = Driver(visit.steps(), ended)


HELD = {}  # what Qt uses later and does not keep itself

if "code" in JOB:
    from qgis.PyQt.QtCore import QTimer

    QTimer.singleShot(500, begin)
