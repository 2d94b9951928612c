"""The rows of events behind the list of fires."""

import gc

from lantian.plugin.dock.fires.overview import EventRow, EventRows


def test_many_events_are_nothing_that_the_collector_walks_over():
    """It runs in the window's thread: 150,000 objects held the window up for 1.6 s after each change of the filter."""
    rows = EventRows((f"E{n}", "11-09 12:29", 1, 2, 3.5, "suspected", "certain", False, False, True, 0.99) for n in range(1000))
    gc.collect()
    assert not any(gc.is_tracked(values) for values in rows.values)
    assert len(rows) == 1000 and rows[-1] == EventRow("E999", "11-09 12:29", 1, 2, 3.5, "suspected", "certain", False, False, True, 0.99)
    assert [row.id for row in rows[2:4]] == ["E2", "E3"] and rows.place("E7") == 7 and rows.place("E1000") is None
    assert not EventRows()
