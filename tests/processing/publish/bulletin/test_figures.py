"""Figures of a bulletin: rounded half up from whole numbers, seconds that never read 60, periods and the same a year before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lantian.layers.errors import ArgumentError
from lantian.layers.tables.values import degrees
from lantian.processing.publish.bulletin.figures import dms, percent, rate, rate_wanmu
from lantian.processing.publish.bulletin.period import period_of


@pytest.mark.parametrize(("part", "whole", "asked"), [(1, 8, 12.5), (1, 800, 0.13), (5, 8000, 0.06), (3, 3, 100.0), (0, 7, 0.0), (0, 0, None), (-1, 800, -0.13)])
def test_half_goes_up(part, whole, asked):
    assert percent(part, whole) == asked


def test_a_rate_by_both_measures():
    assert rate(3, 2.0) == 1.5 and rate_wanmu(3, 2.0) == 1.0
    assert rate(3, None) is None and rate(3, 0.0) is None and rate_wanmu(3, float("nan")) is None


@given(st.floats(-180, 180, allow_nan=False), st.sampled_from([0, 2, 3]))
def test_degrees_read_back(value, decimals):
    text = dms(value, "lon", decimals)
    assert abs(degrees(text) - value) <= 0.5001 / 3600 / 10**decimals


@pytest.mark.parametrize(("value", "axis", "text"), [(111.9999999, "lon", "112°0′0.00″E"), (38.0166666, "lat", "38°1′0.00″N"), (-0.5, "lon", "0°30′0.00″W"),
                                                     (-33.25, "lat", "33°15′0.00″S"), (0, "lat", "0°0′0.00″N")])
def test_no_minute_has_sixty_seconds(value, axis, text):
    assert dms(value, axis) == text


@pytest.mark.parametrize(("given_", "first", "last", "zh", "en", "before"), [
    ({"day": "2024-02-29"}, "2024-02-29", "2024-02-29", "2024年2月29日", "2024-02-29", ("2023-02-28", "2023-02-28")),
    ({"week": "2024-W23"}, "2024-06-03", "2024-06-09", "2024年第23周（6月3日至6月9日）", "2024-W23 (2024-06-03 to 2024-06-09)", ("2023-06-05", "2023-06-11")),
    ({"week": "2020-w53"}, "2020-12-28", "2021-01-03", "2020年第53周（2020年12月28日至2021年1月3日）", "2020-W53 (2020-12-28 to 2021-01-03)",
     ("2019-12-23", "2019-12-29")),
    ({"month": "2024-02"}, "2024-02-01", "2024-02-29", "2024年2月", "2024-02", ("2023-02-01", "2023-02-28")),
    ({"from": "2024-05-31", "to": "2024-06-06"}, "2024-05-31", "2024-06-06", "2024年5月31日至6月6日", "2024-05-31 to 2024-06-06", ("2023-05-31", "2023-06-06")),
])
def test_periods(given_, first, last, zh, en, before):
    period = period_of(given_)
    assert (period.first, period.last, period.label("zh"), period.label("en")) == (first, last, zh, en)
    then = period.year_before()
    assert (then.first, then.last) == before


@pytest.mark.parametrize(("given_", "said"), [
    ({}, "0 种"), ({"day": "2024-01-01", "month": "2024-01"}, "2 种"), ({"week": "2024-23"}, "2024-23"), ({"week": "2023-W53"}, "2023-W53"),
    ({"month": "2024-13"}, "2024-13"), ({"day": "2024-02-30"}, "2024-02-30"), ({"from": "2024-01-01"}, "同时"), ({"from": "2024-02-01", "to": "2024-01-01"}, "对调"),
])
def test_what_is_no_period_is_refused(given_, said):
    with pytest.raises(ArgumentError) as error:
        period_of(given_)
    assert said in error.value.text("zh")
