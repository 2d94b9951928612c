"""Which step may follow which, what each needs, when a check is late, and how an event stands after any sequence of steps."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lantian.layers.catalog.verdicts import STATES, STEPS, VERDICTS
from lantian.layers.errors import ArgumentError
from lantian.processing.adjudicate import DECIDED, EVIDENCE_FOR, REASON_FOR, next_rows, overdue, standing

T0 = np.datetime64("2023-11-09T06:00:00")
MAY = {
    ("suspected", "dispatched"), ("dispatched", "confirmed"), ("dispatched", "rejected"), ("dispatched", "suspected"), ("confirmed", "adjudicated"),
    ("confirmed", "dispatched"), ("rejected", "dispatched"), ("adjudicated", "charged"), ("adjudicated", "appealed"), ("adjudicated", "settled"),
    ("adjudicated", "dispatched"), ("charged", "appealed"), ("charged", "settled"), ("appealed", "adjudicated"), ("appealed", "rejected"),
    ("appealed", "dispatched"), ("appealed", "settled"), ("settled", "appealed"),
}
"""Written a second time, by hand: a step added to the table has to be added here."""


def at(hours):
    return T0 + np.timedelta64(round(hours * 3600), "s")


def row(step, before, after, hours=0.0, event="E1", **more):
    values = {"who": "李", "at_utc": at(hours), **more}
    return {**dict.fromkeys(VERDICTS.columns), "event_id": event, "step": step, "from_state": before, "to_state": after, **values}


def ledger(*rows):
    table = pd.DataFrame(list(rows), columns=VERDICTS.columns, dtype=object)
    for name in ("at_utc", "deadline_utc"):
        table[name] = table[name].astype("datetime64[s]")
    return table


def walk(*states, event="E1", **more):
    """The rows of an event that goes through *states* from suspected, one hour each."""
    pairs = zip(("suspected", *states), states, strict=False)
    return [row(n, before, after, n, event, **(more if after != "dispatched" else {**more, "deadline_utc": at(n + 24)}))
            for n, (before, after) in enumerate(pairs, start=1)]


@pytest.mark.parametrize("before", STATES)
@pytest.mark.parametrize("after", STATES)
def test_only_these_steps(before, after):
    last = {"E1": (3, before, "2023-11-09T05:00:00.000Z")}
    how = dict(who="李", at=T0, evidence="现场有灰", note="原因")
    if (before, after) in MAY:
        made = next_rows(last, after, **how).iloc[0]
        assert (made["event_id"], made["step"], made["from_state"], made["to_state"], made["who"]) == ("E1", 4, before, after, "李")
    else:
        with pytest.raises(ArgumentError, match="can only be"):
            next_rows(last, after, **how)


def test_the_table_names_every_state_and_every_state_can_be_left():
    assert set(STEPS) == set(STATES) and all(STEPS.values())
    assert {(before, after) for before, following in STEPS.items() for after in following} == MAY
    assert REASON_FOR < MAY


@pytest.mark.parametrize(("before", "after"), sorted(MAY))
def test_evidence_and_reasons(before, after):
    last = {"E1": (1, before, None)}
    if after in EVIDENCE_FOR:
        with pytest.raises(ArgumentError, match="evidence"):
            next_rows(last, after, who="李", at=T0, note="原因")
        assert len(next_rows(last, after, who="李", at=T0, note="原因", photo="a.jpg", photo_sha256="00"))
    if (before, after) in REASON_FOR:
        for note in (None, "", "  "):
            with pytest.raises(ArgumentError, match="reason"):
                next_rows(last, after, who="李", at=T0, evidence="x", note=note)
    else:
        assert len(next_rows(last, after, who="李", at=T0, evidence="x"))


@pytest.mark.parametrize(("how", "said"), [
    (dict(who=" "), "--by"), (dict(who=None), "--by"), (dict(check_h=0), "check-hours"), (dict(check_h=float("nan")), "check-hours"),
    (dict(area_mu=-1.0), "area-mu"), (dict(area_mu=float("inf")), "area-mu"),
])
def test_what_a_step_lacks(how, said):
    with pytest.raises(ArgumentError, match=said):
        next_rows({"E1": (0, "suspected", None)}, "dispatched", **{"who": "李", "at": T0, **how})


def test_an_unknown_state():
    with pytest.raises(ArgumentError, match="no state"):
        next_rows({"E1": (0, "suspected", None)}, "closed", who="李", at=T0)


def test_no_step_is_before_the_last_one():
    last = {"E1": (1, "dispatched", "2023-11-09T06:00:00.000Z")}
    assert len(next_rows(last, "confirmed", who="李", at=T0, evidence="x")) == 1
    with pytest.raises(ArgumentError, match="2023-11-09 14:00 in Beijing"):
        next_rows(last, "confirmed", who="李", at=at(-1 / 3600), evidence="x")


def test_one_of_several_that_may_not_stops_them_all():
    with pytest.raises(ArgumentError, match="E2"):
        next_rows({"E1": (0, "suspected", None), "E2": (1, "dispatched", None)}, "dispatched", who="李", at=T0)


@pytest.mark.parametrize(("hours", "late"), [(0.0, False), (23.999, False), (24.0, False), (24.0 + 1 / 3600, True), (48.0, True)])
def test_a_check_within_24_hours_is_in_time_to_the_second(hours, late):
    sent = next_rows({"E1": (0, "suspected", None)}, "dispatched", who="李", at=T0)
    assert sent["deadline_utc"].iloc[0] == at(24)
    sent = ledger(*sent.to_dict("records"))
    assert overdue(standing(sent), at(hours)).tolist() == [late]
    checked = ledger(*sent.to_dict("records"), row(2, "dispatched", "confirmed", hours))
    stand = standing(checked).loc["E1"]
    assert (stand["late"], stand["checked_at"]) == (late, pd.Timestamp(at(hours)))
    assert not overdue(standing(checked), at(1000)).any(), "what was checked is not overdue"


def test_another_office_has_another_deadline():
    assert next_rows({"E1": (0, "suspected", None)}, "dispatched", who="李", at=T0, check_h=1.5)["deadline_utc"].iloc[0] == at(1.5)


def test_sent_again_begins_a_new_deadline():
    rows = ledger(*walk("dispatched", "rejected", "dispatched"))
    stand = standing(rows)
    assert stand.loc["E1", "deadline"] == pd.Timestamp(at(3 + 24)) and not stand.loc["E1", "late"]
    recalled = standing(ledger(*walk("dispatched", "suspected")))
    assert recalled.loc["E1", "state"] == "suspected" and not overdue(recalled, at(1000)).any()


CHARGED = [
    (("dispatched", "confirmed", "adjudicated", "charged"), True),
    (("dispatched", "confirmed", "adjudicated", "charged", "settled"), True),
    (("dispatched", "confirmed", "adjudicated", "charged", "appealed"), True),
    (("dispatched", "confirmed", "adjudicated", "charged", "appealed", "settled"), True),
    (("dispatched", "confirmed", "adjudicated", "charged", "appealed", "rejected"), False),
    (("dispatched", "confirmed", "adjudicated", "charged", "appealed", "dispatched", "confirmed", "adjudicated"), False),
    (("dispatched", "confirmed", "adjudicated", "settled"), False),
    (("dispatched", "confirmed", "adjudicated", "appealed", "settled"), False),
]


@pytest.mark.parametrize(("states", "charged"), CHARGED)
def test_a_charge_stands_until_the_event_goes_back(states, charged):
    assert standing(ledger(*walk(*states))).loc["E1", "charged"] == charged


def test_the_last_area_and_cause_count():
    rows = ledger(row(1, "suspected", "dispatched"), row(2, "dispatched", "confirmed", area_mu=3.0, cause="秸秆"), row(3, "confirmed", "adjudicated", area_mu=4.5))
    assert tuple(standing(rows).loc["E1", ["area_mu", "cause"]]) == (4.5, "秸秆")


def test_a_merged_event_brings_its_charge_and_check_along():
    mine = walk("dispatched", "confirmed", "adjudicated", "charged", "settled", event="E1", area_mu=7.0)
    heir = [*walk("dispatched", event="E2"), row(2, "dispatched", "settled", 9, "E2", merged_from="E1")]
    stand = standing(ledger(*mine, *heir))
    assert tuple(stand.loc["E2", ["state", "charged", "area_mu"]]) == ("settled", True, 7.0)
    # The heir's number may be the smaller one, and merges may follow one another.
    again = [row(1, "suspected", "settled", 10, "E0", merged_from="E2"), *mine, *heir]
    assert standing(ledger(*again)).loc["E0", "charged"]


def test_merges_in_a_circle_end():
    rows = [row(1, "suspected", "dispatched", 1, "E1", merged_from="E2"), row(1, "suspected", "dispatched", 1, "E2", merged_from="E1")]
    assert standing(ledger(*rows))["state"].tolist() == ["dispatched", "dispatched"]


def test_an_empty_ledger():
    assert len(standing(ledger())) == 0


@given(st.lists(st.sampled_from(STATES), max_size=20))
def test_any_sequence_of_wishes_leaves_a_ledger_that_hangs_together(wishes):
    last, rows = {"E1": (0, "suspected", None)}, []
    for n, wish in enumerate(wishes):
        try:
            made = next_rows(last, wish, who="李", at=at(n), evidence="x", note="y")
        except ArgumentError:
            assert (last["E1"][1], wish) not in MAY
            continue
        assert (last["E1"][1], wish) in MAY
        rows += made.to_dict("records")
        last = {"E1": (rows[-1]["step"], wish, str(np.datetime64(at(n), "ms")) + "Z")}
    assert [one["step"] for one in rows] == list(range(1, len(rows) + 1))
    assert [one["from_state"] for one in rows] == ["suspected", *(one["to_state"] for one in rows)][:len(rows)]
    if rows:
        stand = standing(ledger(*rows)).loc["E1"]
        assert stand["state"] == rows[-1]["to_state"] and stand["step"] == len(rows)
        assert not stand["charged"] or stand["state"] in DECIDED
