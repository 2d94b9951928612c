"""A user's own preset: laid over a plan or alone; what is wrong in it is named by file and key, with what to do."""

import re

import pytest

from lantian.layers.errors import ArgumentError, InputError
from lantian.layers.presets import preset

PLAN = '[plan]\nnumber = "示政发〔2025〕1号"\ntitle = "示例"\nissuer = "示例县"\nissued_on = 2025-01-02\nvalid_from = 2025-01-02\nlevel = "county"\n'
RADIUS = 'value = 15000\nunit = "m"\nop = "<="\nmeans = "scope"\n'


def written(folder, text, name="my.toml"):
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_a_file_lays_its_figure_over_the_plan_with_its_own_basis(tmp_path):
    mine = preset("xinzhou-2024", written(tmp_path, '[rule.heating_radius]\nvalue = 15000\nbasis = "示政发〔2025〕1号 二(一)"\n'))
    plain = preset("xinzhou-2024")
    one = mine.rules["heating_radius"]
    assert (one.value, one.op, one.unit, one.means) == (15000, "<=", "m", "scope")
    assert (one.basis, one.given_by) == ("示政发〔2025〕1号 二(一)", "my.toml")
    # The plan's wording speaks of 30 km and no longer stands for the figure.
    assert (one.clause, one.quote, one.printed) == ("", "", "")
    assert mine.files == ("xinzhou-2024.toml", "my.toml")
    assert {key for key in plain.rules if plain.rules[key] != mine.rules[key]} == {"heating_radius"}
    assert plain.rules["heating_radius"].value == 30000


def test_a_file_counts_and_rewards(tmp_path):
    text = COUNT.replace("boilers]", "mine]") + 'where = { owner = ["某厂"] }\n[rule.aq_reward]\nreward = 5\npenalty = 3.5\nunit = "万元"\nbasis = "示例"\n'
    mine = preset("lingchuan-2024", written(tmp_path, text))
    assert mine.counts["mine"].where == {"owner": ["某厂"]} and mine.counts["mine"].provision() in mine.provisions("inventory_counts")
    assert (mine.rules["aq_reward"].options, mine.rules["aq_reward"].unit) == ({"reward": 5, "penalty": 3.5}, "万元")


def test_a_file_settles_an_open_edge(tmp_path):
    mine = preset("zezhou-2020", written(tmp_path, '[rule.boiler_zero_35]\nop = "<="\nbasis = "示例解释"\n'))
    assert mine.rules["boiler_zero_35"].compare(35) == (True, False)
    assert preset("zezhou-2020").rules["boiler_zero_35"].compare(35) == (False, True)


def test_a_file_adds_what_the_plan_does_not_say(tmp_path):
    assert preset("zezhou-2020").provisions("heating_radius") == ()
    mine = preset("zezhou-2020", written(tmp_path, f'[rule.ring]\nrule = "heating_radius"\nbasis = "示政发〔2025〕1号 二"\n{RADIUS}'))
    assert [one.id for one in mine.provisions("heating_radius")] == ["ring"]


def test_a_file_drops_a_rule(tmp_path):
    mine = preset("xinzhou-2024", written(tmp_path, '[rule.boilers_in_network]\noff = true\nbasis = "2025年已废止"\n'))
    plain = preset("xinzhou-2024")
    dropped = {one.id for one in plain.provisions("boilers_in_network")}
    assert dropped == {"heat_network_clear"}
    # The name of an entry is its own: a rule of that name was none of the plan's, so nothing of the plan's is gone.
    assert set(mine.rules) == set(plain.rules)
    mine = preset("xinzhou-2024", written(tmp_path, '[rule.heat_network_clear]\noff = true\nbasis = "2025年已废止"\n'))
    assert set(plain.rules) - set(mine.rules) == {"heat_network_clear"}


def test_a_file_may_stand_alone(tmp_path):
    text = PLAN + f'[rule.heating_radius]\nclause = "一"\nquote = "半径15公里"\n{RADIUS}' + (
        '[season.winter]\nzh = "秋冬季"\nen = "Winter"\nfrom = 2025-10-01\nto = "03-31"\nclause = "二"\nquote = "秋冬季"\n'
        '[duty.report]\nzh = "报告"\nen = "Report"\ndue = 2025-06-30\nseason = "winter"\nclause = "三"\nquote = "6月底前报告"\n')
    mine = preset(file=written(tmp_path, text))
    assert mine.name == "my"
    assert mine.rules["heating_radius"].basis == "示政发〔2025〕1号 一"
    assert (mine.seasons["winter"].from_, mine.seasons["winter"].to) == ("2025-10-01", "03-31")
    assert mine.duties["report"].due.isoformat() == "2025-06-30"


COUNT = '[count.boilers]\nlayer = "boilers"\ncolumn = "fuel"\ntotal = 3\nbasis = "示例"\n'
RULE = '[rule.heating_radius]\nbasis = "示例"\n'
WRONG = [
    # text, key that is named, what to do
    (RULE + "value = 15000\nradius = 1\n", "[rule.heating_radius] radius", "rename"),
    (RULE + 'valeu = 15000\n', "[rule.heating_radius] valeu", "(value?)"),
    (RULE + 'road_class = "core"\n', "[rule.heating_radius] road_class", "unknown key"),
    (RULE + 'op = "=<"\n', "[rule.heating_radius] op", "make it one of <, <=, >, >=, open"),
    (RULE + 'op = "open"\n', "[rule.heating_radius] side", "below"),
    (RULE + 'side = "below"\n', "[rule.heating_radius] side", "leave it out"),
    (RULE + "upper = 3\n", "[rule.heating_radius] upper", "give both or neither"),
    (RULE + 'value = "15 km"\n', "[rule.heating_radius] value", "must be a number"),
    (RULE + "value = true\n", "[rule.heating_radius] value", "must be a number"),
    (RULE + "value = inf\n", "[rule.heating_radius] value", "finite"),
    (RULE + "value = nan\n", "[rule.heating_radius] value", "finite"),
    (RULE + 'force = "ban"\n', "[rule.heating_radius] force", "must, aim, advice"),
    (RULE + 'level = "village"\n', "[rule.heating_radius] level", "township"),
    (RULE + 'exempt = ["farm"]\n', "[rule.heating_radius] exempt", "livelihood"),
    (RULE + 'zones = "heating"\n', "[rule.heating_radius] zones", "list of texts"),
    (RULE + 'zones = ["heating_area"]\n', "[rule.heating_radius] zones", "coal_ban"),
    (RULE + 'layers = ["boiler"]\n', "[rule.heating_radius] layers", "boilers"),
    (RULE + 'due = "2025-06-30"\n', "[rule.heating_radius] due", "a date"),
    (RULE + "due = 2025-06-30T08:00:00\n", "[rule.heating_radius] due", "a date"),
    (RULE + 'season = "summer"\n', "[rule.heating_radius] season", "[season.summer]"),
    (RULE + 'by = "31 May"\n', "[rule.heating_radius] by", "MM-DD"),
    ("[rule.heating_radius]\nvalue = 15000\n", "[rule.heating_radius]", "give basis"),
    ('[rule.heating_radius]\nvalue = 15000\nclause = "一"\n', "[rule.heating_radius]", "give basis"),
    ('[rule.heating_radius]\nvalue = 15000\nbasis = " "\n', "[rule.heating_radius]", "give basis"),
    ('[rule.heat_radius]\nbasis = "示例"\n' + RADIUS, "[rule.heat_radius]", "(heating_radius?)"),
    ('[rule.mine]\nrule = "mines"\nbasis = "示例"\n', "[rule.mine]", "rules.toml lists the rules"),
    ('[rules.heating_radius]\nbasis = "示例"\n', "rules", "(rule?)"),
    ("[rule]\nheating_radius = 15000\n", "[rule]", "[rule.name]"),
    ("rule = 3\n", "[rule]", "[rule.name]"),
    ('[season.winter]\nzh = "冬"\nen = "W"\nfrom = "2025-13-01"\nbasis = "示例"\n', "[season.winter] from", "MM-DD"),
    ('[season.winter]\nzh = "冬"\nen = "W"\nfrom = "02-30"\nbasis = "示例"\n', "[season.winter] from", "MM-DD"),
    ('[season.winter]\nen = "W"\nbasis = "示例"\n', "[season.winter] zh", "is missing"),
    ('[season.winter]\nzh = "冬"\nen = "W"\nhours = "10-16"\nbasis = "示例"\n', "[season.winter] hours", "HH:MM-HH:MM"),
    ('[duty.report]\nen = "Report"\nbasis = "示例"\n', "[duty.report] zh", "is missing"),
    ('[count.boilers]\nlayer = "boilers"\ncolumn = "fuel"\ntotal = 3\nparts = { coal = 1, gas = 1 }\nbasis = "示例"\n', "[count.boilers] parts", "do not add up"),
    ('[count.boilers]\nlayer = "boilers"\ncolumn = "fuel"\ntotal = 3\nparts = { coal = "3" }\nbasis = "示例"\n', "[count.boilers] parts", "whole numbers"),
    ('[count.boilers]\nlayer = "boilers"\ncolumn = "fuels"\ntotal = 3\nbasis = "示例"\n', "[count.boilers] column", "fuel"),
    (COUNT + 'where = { industry = ["焦化"] }\n', "[count.boilers] where", "fuel"),
    (COUNT + 'where = { owner = "某" }\n', "[count.boilers] where.owner", "list of texts"),
    (COUNT + "where = { owner = [] }\n", "[count.boilers] where.owner", "list of texts"),
    (COUNT + "at_least = 1\n", "[count.boilers] at_least", "true or false"),
    ('[rule.aq_reward]\nreward = "5万元"\nbasis = "示例"\n', "[rule.aq_reward] reward", "must be a number"),
    ("[plan]\nvalid_to = 2025\n", "[plan] valid_to", "a date"),
    ('[plan]\nlevel = "village"\n', "[plan] level", "county, prefecture"),
]


@pytest.mark.parametrize(("text", "key", "remedy"), WRONG)
def test_what_is_wrong_is_named(tmp_path, text, key, remedy):
    with pytest.raises(InputError) as error:
        preset("lingchuan-2024" if "aq_reward" in text else "xinzhou-2024", written(tmp_path, text))
    message = error.value.text("en")
    assert message.startswith(f"Plan: {key} in my.toml "), message
    assert remedy in message, message
    chinese = error.value.text("zh")
    assert chinese.startswith(f"方案：my.toml 的 {key} ")
    assert re.search("；请|；有 op|；应|；with|时写|可用", chinese), chinese


@pytest.mark.parametrize(("content", "word"), [("[rule", "no valid TOML"), ("标题 = 1\n".encode("gbk"), "UTF-8")])
def test_a_file_that_is_no_toml(tmp_path, content, word):
    path = tmp_path / "my.toml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(InputError, match=word):
        preset("xinzhou-2024", path)


def test_a_file_that_is_not_there_and_names_that_are_not(tmp_path):
    with pytest.raises(InputError, match=r"none\.toml"):
        preset("xinzhou-2024", tmp_path / "none.toml")
    with pytest.raises(ArgumentError, match="xinzhou-2025"):
        preset("xinzhou-2025")
    with pytest.raises(ArgumentError, match="--preset-file"):
        preset()


def test_alone_a_file_needs_its_plan(tmp_path):
    with pytest.raises(InputError, match=r"\[plan\] in my\.toml is missing"):
        preset(file=written(tmp_path, RULE + RADIUS))
    with pytest.raises(InputError, match=r"\[plan\] number in my\.toml is missing"):
        preset(file=written(tmp_path, PLAN.replace('number = "示政发〔2025〕1号"\n', "")))
    with pytest.raises(InputError, match=r"means in my\.toml is missing"):
        preset(file=written(tmp_path, PLAN + RULE + RADIUS.replace('means = "scope"\n', "")))


def test_braces_and_percent_signs_in_a_users_text_do_no_harm(tmp_path):
    with pytest.raises(InputError) as error:
        preset("xinzhou-2024", written(tmp_path, '[rule.heating_radius]\nbasis = "示例"\nop = "{0} %s"\n'))
    assert "{0} %s" in error.value.text("zh")
