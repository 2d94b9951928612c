"""What is found in texts that go out."""

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from lantian.processing.publish.outgoing import Text, hostile, personal, texts_of


def texts(*words):
    return [Text("zones", f"Z{n}", "note", word) for n, word in enumerate(words)]


def test_long_texts_are_read_to_their_end():
    """A pattern that is tried from each character to the end of the text would take hours here."""
    long = texts(*["长" * 100_000, "a" * 100_000, "1" * 100_000, "0350-" * 20_000, "a@" * 50_000, "<" * 100_000] * 5)
    assert personal(long, ("王小明",) * 100) == [] and len(hostile(long)) == 30


@given(st.text(max_size=40), st.text(max_size=40), st.integers(3, 9), st.integers(0, 10**9 - 1))
def test_a_mobile_number_is_found_whatever_stands_around_it(before, after, second, rest):
    number = f"1{second}{rest:09d}"
    # Only a digit or a dot directly beside it makes it part of another number.
    found = personal(texts(f"{before} {number} {after}"))
    assert found and found[0][0] in ("mobile", "identity", "mail", "name", "landline")


def test_a_name_is_found_in_full_width_and_inside_words():
    assert personal(texts("王小明", "由王小明同志负责", "Ｗangxm"), ("王小明", "Wangxm"))[2][1].key == "Z2"
    assert personal(texts("王小二"), ("王小明", "王")) == []


def test_a_text_that_stands_in_many_rows_is_told_once_with_the_first():
    table = pd.DataFrame({"task_id": ["t1", "t2", "t3"], "quote": ["电 13812345678", "电 13812345678", None], "note": ["一", "二", "一"]})
    told = texts_of(table, "tasks", once=True)
    assert [(one.key, one.column, one.text) for one in told if one.column != "task_id"] == [("t1", "quote", "电 13812345678"), ("t1", "note", "一"), ("t2", "note", "二")]
    assert len(texts_of(table, "tasks")) == 8 and personal(told)[0][1].key == "t1"
