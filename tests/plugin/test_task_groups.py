"""Where the toolbox shows each task, and that its help speaks to whoever reads it."""

import re

import pytest
from qgis.core import QgsApplication

from lantian.layers.tasks import TASKS

CJK = re.compile(r"[\u4e00-\u9fff]")
GROUPS = {"heating_areas": "供热", "apply_rules": "台账", "update_ledger": "台账", "show_calendar": "台账", "explain": "台账"}


@pytest.mark.parametrize("name", GROUPS)
def test_heating_and_ledger_have_groups_of_their_own(lantian, in_chinese, name):
    shown = QgsApplication.processingRegistry().algorithmById(f"lantian:{name}")
    assert shown.group() == GROUPS[name] and CJK.search(shown.displayName())
    assert len(CJK.findall(shown.shortHelpString())) > 20
    assert {one.group_zh for one in TASKS.values() if one.group == shown.groupId()} == {GROUPS[name]}


@pytest.mark.parametrize("name", ["heating_areas", "explain", "apply_rules"])
def test_the_plan_is_chosen_from_one_list(name):
    assert TASKS[name].argument("preset") == TASKS["apply_rules"].argument("preset") and TASKS[name].argument("preset").kind == "choice"
    assert TASKS[name].argument("preset").choices == TASKS["new_workspace"].argument("preset").choices
