"""Which event stands on which page."""

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from lantian.processing.publish.field_pack.pages import WITH_MAP, WITHOUT_MAP, page_of, pages_of


def points(counts):
    rows = [(f"E20231109-{n:03d}", code, f"乡{code}", code[:6]) for code, count in counts.items() for n in range(1, count + 1)]
    return pd.DataFrame([(f"E20231109-{n:03d}", *row[1:]) for n, row in enumerate(rows, 1)], columns=["event_id", "township_code", "township", "county"])


def test_two_blocks_stay_with_the_map_and_the_rest_goes_on():
    pages = pages_of(points({"140902100000": 8, "140902101000": 1, "140921100000": 2}))
    assert [(page.kind, page.code, len(page.events)) for page in pages] == [
        ("county", "140902", 9), ("township", "140902100000", 2), ("more", "140902100000", 5), ("more", "140902100000", 1), ("township", "140902101000", 1),
        ("county", "140921", 2), ("township", "140921100000", 2)]
    assert [page.number for page in pages] == [1, 2, 3, 4, 5, 6, 7] and {page.of for page in pages} == {7}


def test_nothing_makes_no_page():
    assert pages_of(points({})) == ()


@given(st.dictionaries(st.from_regex(r"14\d{4}1\d{5}", fullmatch=True), st.integers(1, 30), max_size=12), st.randoms())
def test_every_event_has_one_block_in_the_order_of_its_age_whatever_order_it_came_in(counts, mixed):
    table = points(counts)
    pages = pages_of(table)
    blocks = [event for page in pages if page.kind != "county" for event in page.events]
    assert sorted(blocks) == sorted(table["event_id"]) and set(page_of(pages)) == set(blocks)
    assert all(0 < len(page.events) <= (WITH_MAP if page.kind == "township" else WITHOUT_MAP) for page in pages if page.kind != "county")
    order = list(range(len(table)))
    mixed.shuffle(order)
    assert pages_of(table.iloc[order]) == pages
