"""The algorithm's parameters are the task's declared arguments."""

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingParameterDefinition

from lantian.layers.tasks import FLAG_FIRES
from lantian.plugin.algorithms.parameters import choice_value

TYPES = {"files": "multilayer", "layer": "source", "layers": "multilayer", "raster": "raster", "folder_in": "file",
         "folder_out": "folderDestination", "number": "number", "text": "string", "choice": "enum", "workspace": "file"}


def algorithm():
    return QgsApplication.processingRegistry().algorithmById("lantian:flag_fires")


@pytest.mark.parametrize("argument", FLAG_FIRES.arguments, ids=lambda argument: argument.name)
def test_each_argument_is_a_parameter_of_its_kind(lantian, argument):
    parameter = algorithm().parameterDefinition(argument.parameter)
    flags = QgsProcessingParameterDefinition.Flag
    assert parameter.type() == TYPES[argument.kind]
    assert bool(parameter.flags() & flags.FlagOptional) is not argument.required
    assert bool(parameter.flags() & flags.FlagAdvanced) is argument.advanced
    assert parameter.name() == argument.option[2:].upper().replace("-", "_")


def test_there_is_no_other_parameter(lantian):
    assert [p.name() for p in algorithm().parameterDefinitions()] == [argument.parameter for argument in FLAG_FIRES.arguments]


def test_defaults_are_those_of_the_command_line(lantian):
    for argument in FLAG_FIRES.arguments:
        given = algorithm().parameterDefinition(argument.parameter).defaultValue()
        if argument.kind == "choice":
            given = None if given is None else argument.choices[given]
        assert given == argument.default, argument.name


@pytest.mark.parametrize("value, accepted", [("nominal", True), (1, True), ("1", True), ("一般", True), ("nominel", False), (7, False)])
def test_a_choice_by_code_index_or_shown_text(lantian, parameters, value, accepted):
    ok, message = algorithm().checkParameterValues({**parameters, "MIN_CONFIDENCE": value}, QgsProcessingContext())
    assert ok is accepted
    assert accepted or "MIN_CONFIDENCE" in message


@pytest.mark.parametrize("value, code", [(None, "low"), ("", "low"), (0, "low"), (2, "high"), ("high", "high"), ("高", "high"), ("?", "?")])
def test_what_a_choice_means(value, code):
    assert choice_value(FLAG_FIRES.argument("min_confidence"), value) == code


def test_a_choice_not_made_stays_open():
    assert choice_value(FLAG_FIRES.argument("townships_datum"), None) is None


def test_titles_are_chinese_in_a_chinese_window(in_chinese, lantian):
    chinese = algorithm()
    assert chinese.displayName() == FLAG_FIRES.zh
    assert chinese.group() == FLAG_FIRES.group_zh
    assert chinese.parameterDefinition("TOWNSHIPS").description() == "乡镇面图层"
    assert chinese.parameterDefinition("MIN_CONFIDENCE").options() == ["低", "一般", "高"]


def test_titles_are_english_elsewhere(lantian):
    english = algorithm()
    assert english.displayName() == FLAG_FIRES.en
    assert english.parameterDefinition("MIN_CONFIDENCE").options() == ["low", "nominal", "high"]
