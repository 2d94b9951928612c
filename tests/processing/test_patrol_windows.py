"""In the season or window, outside, or not to be told: 长政办发〔2023〕14号 三(五)15 prints words, clock times are the user's."""

import numpy as np
import pytest

from lantian.layers.presets import preset
from lantian.processing.patrol_windows import in_words, placed


def ask(tmp_path, text, *moments, section="windows", days=None):
    file = tmp_path / "mine.toml"
    file.write_text(text, "utf-8")
    plan = preset("changzhi-2023", file)
    times = np.array(moments, "datetime64[s]")
    # Seasons of other matters (ozone, heating) do not speak of fires.
    entries = [one for one in getattr(plan, section).values() if section == "windows" or one.id == "straw"]
    return placed(entries, times, days or [None] * len(times))


def kinds(answers):
    return [kind for kind, _ in answers]


OWN = 'basis = "县局通知"\n'


def test_the_plan_alone_leaves_its_four_windows_open():
    plan = preset("changzhi-2023")
    (kind, mine), = placed(plan.windows.values(), np.array(["2023-11-09T10:00"], "datetime64[s]"), [None])
    assert kind == "unknown" and [one.zh for one in mine] == ["收工时", "上半夜", "下雨前", "播种前"]
    assert in_words([(kind, mine)], "zh") == ["不能判断：收工时、上半夜、下雨前、播种前"]


@pytest.mark.parametrize(("beijing", "kind"), [("18:59", "unknown"), ("19:00", "in"), ("23:59", "in"), ("00:00", "in"), ("00:30", "in"), ("00:31", "unknown")])
def test_hours_over_midnight_both_ends_within(tmp_path, beijing, kind):
    hour, minute = map(int, beijing.split(":"))
    utc = np.datetime64("2023-11-09", "s") + np.timedelta64(hour * 60 + minute - 480, "m")
    answers = ask(tmp_path, '[window.early_night]\n' + OWN + 'hours = "19:00-00:30"\n', utc)
    # Outside the one window the others, whose hours nobody gave, leave it open.
    assert kinds(answers) == [kind]
    if kind == "in":
        assert [one.zh for one in answers[0][1]] == ["上半夜"]


@pytest.mark.parametrize(("utc", "kind"), [("2024-03-14T15:59:59", "out"), ("2024-03-14T16:00:00", "in"), ("2024-05-31T15:59:59", "in"),
                                          ("2024-05-31T16:00:00", "out")])
def test_a_season_by_beijing_days(tmp_path, utc, kind):
    assert kinds(ask(tmp_path, '[season.straw]\n' + OWN + 'from = "03-15"\nto = "05-31"\n', utc, section="seasons")) == [kind]


def test_a_season_over_the_turn_of_the_year(tmp_path):
    text = '[season.straw]\n' + OWN + 'from = "11-01"\nto = "02-28"\n'
    assert kinds(ask(tmp_path, text, "2023-12-31T10:00", "2024-01-01T10:00", "2024-03-01T10:00", section="seasons")) == ["in", "in", "out"]


def test_a_point_without_a_time_has_its_day_alone(tmp_path):
    text = '[season.straw]\n' + OWN + 'from = "03-15"\nto = "05-31"\n'
    assert kinds(ask(tmp_path, text, "NaT", "NaT", section="seasons", days=["2024-04-01", None])) == ["in", "unknown"]
    windows = "".join(f'[window.{name}]\n{OWN}hours = "10:00-11:00"\n' for name in ("after_work", "early_night", "before_rain", "before_sowing"))
    assert kinds(ask(tmp_path, windows, "NaT", "2024-04-01T04:00", days=["2024-04-01"] * 2)) == ["unknown", "out"]


def test_nothing_to_be_inside_of_is_not_outside():
    assert kinds(placed([], np.array(["2023-11-09T10:00"], "datetime64[s]"), [None])) == ["unknown"]
