"""Makes QGIS parameters from the arguments that layers.tasks declares."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)


def parameter_of(argument, lang):
    """The QGIS parameter of one argument; its name is the option's in capitals."""
    title = argument.title(lang)
    parameter = _MAKERS[argument.kind](argument, title[:1].upper() + title[1:], not argument.required, lang)
    if argument.advanced:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def choice_value(argument, value):
    """The code of a choice given as index, as code or as shown text; None for no choice, *value* itself when it is none of them."""
    if value is None or value == "":
        return argument.default
    for texts in (argument.choices, argument.choices_zh):
        if str(value) in texts:
            return argument.choices[texts.index(str(value))]
    if str(value).isdigit() and int(value) < len(argument.choices):
        return argument.choices[int(value)]
    return value


def _files(argument, title, optional, lang):
    return QgsProcessingParameterMultipleLayers(argument.parameter, title, QgsProcessing.SourceType.TypeFile, None, optional)


def _layer(argument, title, optional, lang):
    return QgsProcessingParameterFeatureSource(argument.parameter, title, [QgsProcessing.SourceType.TypeVectorPolygon], None, optional)


def _layers(argument, title, optional, lang):
    return QgsProcessingParameterMultipleLayers(argument.parameter, title, QgsProcessing.SourceType.TypeVectorAnyGeometry, None, optional)


def _raster(argument, title, optional, lang):
    return QgsProcessingParameterRasterLayer(argument.parameter, title, None, optional)


def _folder_in(argument, title, optional, lang):
    return QgsProcessingParameterFile(argument.parameter, title, QgsProcessingParameterFile.Behavior.Folder, "", None, optional)


def _folder_out(argument, title, optional, lang):
    return QgsProcessingParameterFolderDestination(argument.parameter, title, None, optional)


def _file(argument, title, optional, lang):
    return QgsProcessingParameterFile(argument.parameter, title, QgsProcessingParameterFile.Behavior.File, argument.ending, None, optional)


def _file_out(argument, title, optional, lang):
    # An optional file that nobody asked for is not made.
    return QgsProcessingParameterFileDestination(argument.parameter, title, f"*.{argument.ending}", None, optional, not optional)


def _flag(argument, title, optional, lang):
    return QgsProcessingParameterBoolean(argument.parameter, title, False, True)


def _texts(argument, title, optional, lang):
    hint = "（每行一个）" if lang == "zh" else " (one a line)"
    return QgsProcessingParameterString(argument.parameter, title + hint, argument.default, True, optional)


def _number(argument, title, optional, lang):
    return QgsProcessingParameterNumber(argument.parameter, title, QgsProcessingParameterNumber.Type.Double, argument.default, optional)


def _text(argument, title, optional, lang):
    return QgsProcessingParameterString(argument.parameter, title, argument.default, False, optional)


def _choice(argument, title, optional, lang):
    shown = argument.choices_zh if lang == "zh" and argument.choices_zh else argument.choices
    default = argument.choices.index(argument.default) if argument.default in argument.choices else None
    return QgsProcessingParameterEnum(argument.parameter, title, list(shown), False, default, optional)


_MAKERS = {
    "files": _files, "layer": _layer, "layers": _layers, "raster": _raster, "folder_in": _folder_in, "folder_out": _folder_out,
    "workspace": _file, "file": _file, "file_out": _file_out, "number": _number, "date": _text, "text": _text, "texts": _texts,
    "choice": _choice, "flag": _flag,
}
