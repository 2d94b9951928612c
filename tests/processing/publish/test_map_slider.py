"""Where the time slider stops: between passes where each fire is in the page, at days where there are sums by day alone."""

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from lantian.processing.publish.map_edition import MapEdition
from lantian.processing.publish.web_map import web_map

from .browser import chromium, open_page
from .small_world import small_world

STOPS = "const k = document.getElementById('time-a'); return [Number(k.getAttribute('aria-valuemax')) + 1, k.getAttribute('aria-valuetext')]"


@pytest.fixture(scope="module")
def driver():
    with chromium() as browser:
        yield browser


def opened(driver, folder, world, edition=None):
    (folder / "map.html").write_bytes(web_map(world, "zh", edition=edition))
    open_page(driver, folder / "map.html")
    return driver.find_element(By.ID, "time-a"), lambda: driver.execute_script(STOPS)


def test_the_public_edition_steps_by_day(driver, tmp_path):
    knob, stops = opened(driver, tmp_path, small_world(), MapEdition(kind="public", fires="township"))
    assert stops() == [3, "2023-11-09 00:00"]  # of two days: two beginnings and an end
    knob.send_keys(Keys.ARROW_RIGHT)
    assert stops()[1] == "2023-11-10 00:00"


def test_the_internal_one_steps_by_pass_and_by_day_with_the_page_keys(driver, tmp_path):
    knob, stops = opened(driver, tmp_path, small_world())
    assert stops() == [5, "2023-11-09 00:00"]  # and two between the three passes
    knob.send_keys(Keys.ARROW_RIGHT)
    assert stops()[1] == "2023-11-09 13:19"  # 12:29 and 14:09
    knob.send_keys(Keys.PAGE_UP)
    assert stops()[1] == "2023-11-10 00:00"
    knob.send_keys(Keys.PAGE_DOWN)
    assert stops()[1] == "2023-11-09 00:00"


def test_a_month_of_passes_is_a_month_of_stops(driver, tmp_path):
    world = small_world()
    world.run["period"] = {"first_day": "2023-11-01", "last_day": "2023-11-30", "day_start": "00:00"}
    times = [f"2023-11-{day:02d}T{clock}Z" for day in range(1, 31) for clock in ("00:29:00", "04:29:00", "05:19:00", "06:09:00", "10:19:00", "14:09:00")]
    world.run["passes"] = [{"satellite": "NOAA-20", "first_utc": time, "last_utc": time, "detections": 1} for time in times]
    _, stops = opened(driver, tmp_path, world)
    assert stops()[0] == 31 + 179  # the edges of thirty days, and between each two of 180 passes
