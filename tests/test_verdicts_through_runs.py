"""What people have found out survives later runs: a run again, more files, two events that become one."""

import csv

import numpy as np
import pytest

from lantian.commands import run
from lantian.layers.new_workspace import create
from lantian.layers.townships import read_townships
from lantian.layers.workspace import Workspace

from .test_fire_workspace import LIST, SAMPLE, flag

TIMES = {"early": "500", "late": "900", "between": "700"}


@pytest.fixture
def path(tmp_path):
    create(tmp_path / "忻州.gpkg", "140900", townships=read_townships(str(SAMPLE / "townships.gpkg")).table)
    return tmp_path / "忻州.gpkg"


@pytest.fixture
def files(tmp_path):
    """One place seen at 05:00, 09:00 and 07:00 UTC: too far apart in time to be one event, until the third links them."""
    with LIST.open(encoding="utf-8-sig") as stream:
        rows = list(csv.DictReader(stream))
    towns = read_townships(str(SAMPLE / "townships.gpkg")).table
    place = towns[towns["county"] == "原平市"].representative_point().iloc[0]
    made = {}
    for name, time in TIMES.items():
        made[name] = tmp_path / f"{name}.csv"
        with made[name].open("w", newline="", encoding="utf-8") as stream:
            writer = csv.DictWriter(stream, rows[0].keys())
            writer.writeheader()
            writer.writerow({**rows[0], "latitude": f"{place.y:.5f}", "longitude": f"{place.x:.5f}", "acq_time": time, "confidence": "h"})
    return made


def record(path, event, *states):
    for state in states:
        run("record_verdict", {"workspace": str(path), "events": [event], "state": state, "by": "李", "evidence": "文书"})


def states(path):
    with Workspace(path) as workspace:
        table = workspace.read("events")
    return {one.event_id: (one.state, one.merged_into if isinstance(one.merged_into, str) else None) for one in table.itertuples()}


def ledger(path):
    with Workspace(path) as workspace:
        return workspace.read("verdicts")


def test_a_run_again_leaves_verdicts_and_history_alone(path, files):
    flag(path, files["early"])
    event, = states(path)
    record(path, event, "dispatched", "confirmed")
    with Workspace(path) as workspace:
        before = workspace.select("SELECT max(seq) FROM history")
    flag(path, files["early"])
    with Workspace(path) as workspace:
        assert workspace.select("SELECT max(seq) FROM history") == before
    assert states(path) == {event: ("confirmed", None)} and len(ledger(path)) == 2


@pytest.mark.parametrize("charged", ["first", "second"])
def test_a_charge_outlives_the_merge_whichever_number_stays(path, files, charged, tmp_path):
    flag(path, files["early"])
    flag(path, files["late"])
    first, second = sorted(states(path))
    mine, other = (first, second) if charged == "first" else (second, first)
    record(path, mine, "dispatched", "confirmed", "adjudicated", "charged")
    record(path, other, "dispatched")
    flag(path, files["between"])
    now = states(path)
    stays = next(name for name, (_, into) in now.items() if into is None)
    assert [into for _, into in now.values() if into] == [stays] and len(now) == 2
    assert now[stays][0] == "charged"
    carried = ledger(path)["merged_from"].dropna().tolist()
    assert carried == ([] if mine == stays else [mine])
    out = tmp_path / "money"
    said = run("show_deductions", {"workspace": str(path), "rules": "henan-2016", "out": str(out)})
    assert said.numbers == {"found": 1, "adjudicated": 1, "counted": 1, "charged": 1}
    # A merged number goes on to lead to the event, and a further run changes nothing.
    gone = next(name for name in now if name != stays)
    run("record_verdict", {"workspace": str(path), "events": [gone], "state": "settled", "by": "李"})
    flag(path, files["between"])
    assert states(path)[stays][0] == "settled" and len(ledger(path)["merged_from"].dropna()) == len(carried)
    assert np.all(ledger(path).groupby("event_id")["step"].max() == ledger(path).groupby("event_id").size())
