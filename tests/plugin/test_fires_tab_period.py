"""The days of a period as of a day."""

import pytest

from lantian.plugin.dock.fires.period import days_of


@pytest.mark.parametrize(("kind", "day", "days"), [
    ("today", "2024-03-01", ("2024-03-01", "2024-03-01")), ("yesterday", "2024-03-01", ("2024-02-29", "2024-02-29")),
    ("week", "2024-03-03", ("2024-02-26", "2024-03-03")), ("season", "2024-02-10", ("2023-12-01", "2024-02-10")),
    ("season", "2023-12-05", ("2023-12-01", "2023-12-05")), ("season", "2023-11-10", ("2023-09-01", "2023-11-10")), ("all", "2023-11-10", (None, None))])
def test_periods(kind, day, days):
    assert days_of(kind, day) == days
