"""How grave a finding is, row by row of the table that severity.py prints."""

import pytest

from lantian.processing.rules.severity import overdue, severities


@pytest.mark.parametrize(("force", "wording", "late", "state", "severity"), [
    ("must", 0, True, "open", "critical"), ("must", 0, True, "in_hand", "critical"), ("must", 0, False, "open", "major"),
    ("aim", 0, False, "open", "minor"), ("aim", 0, True, "open", "minor"), ("advice", 0, True, "open", "note"),
    ("must", 1, True, "open", "note"), ("must", 0, True, "closed", "closed"), ("advice", 1, False, "closed", "closed")])
def test_force_and_deadline_decide(force, wording, late, state, severity):
    assert severities([force], [wording], [late], [state]).tolist() == [severity]


def test_late_is_after_the_day_itself_and_never_what_is_closed_or_undated():
    dues = ["2024-10-31", "2024-10-31", "2024-11-15", "2024-11-14", None, ""]
    states = ["open", "closed", "open", "in_hand", "open", "open"]
    assert overdue(dues, states, "2024-11-15").tolist() == [True, False, False, True, False, False]
