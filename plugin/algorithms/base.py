"""The base of every algorithm: parameters, names and help come from a task's declaration."""

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException
from qgis.PyQt.QtGui import QIcon

from ...layers.errors import Cancelled, LantianError
from .. import requirements
from ..help_pages import address, topic_of
from ..language import language
from ..main import ICON
from .bridge import read_layer, read_source
from .given import townships
from .libraries import load as load_libraries
from .parameters import choice_value, parameter_of
from .results import load
from .worker import run_apart


class TaskAlgorithm(QgsProcessingAlgorithm):
    """A task in the toolbox: the same three calls as on the command line, its layers shown with their styles."""

    def __init__(self, task):
        super().__init__()
        self.task = task
        self.arguments = {}

    def work(self, arguments, progress):
        """The task, in a Python-created thread: plain data in, a Report out."""
        from ...commands import run

        read = townships(arguments) if arguments.get("townships") else None
        return run(self.task.name, {**arguments, "townships": read} if read is not None else arguments, progress)

    def results(self, report, context, feedback):
        """QGIS's dictionary of results, in the algorithm's thread; layers to load are named to *context* here."""
        feedback.pushInfo(report.text)
        for line in report.warnings:
            feedback.pushWarning(line)
        sources = {layer: f"{layer.path}|layername={layer.table}" for layer in report.layers}
        load(context, report.group, report.notes, [(source, layer.style, layer.title, layer.visible) for layer, source in sources.items()],
             self.arguments.get("lang") or language())
        return {"OUT": str(report.out or ""), **{name.upper(): number for name, number in report.numbers.items()},
                **{f"{layer.table.upper()}_LAYER": source for layer, source in sources.items()}}

    def createInstance(self):  # noqa: N802
        return type(self)(self.task)

    def name(self):
        return self.task.name

    def displayName(self):  # noqa: N802
        return self.task.title(language())

    def group(self):
        return self.task.group_zh if language() == "zh" else self.task.group_en

    def groupId(self):  # noqa: N802
        return self.task.group

    def shortHelpString(self):  # noqa: N802
        return self.task.help(language())

    def helpUrl(self):  # noqa: N802
        return address(topic_of(self.task)).toString()

    def shortDescription(self):  # noqa: N802
        return self.task.help(language())

    def tags(self):
        return [self.task.command, self.task.zh, self.task.en]

    def icon(self):
        return QIcon(ICON)

    def canExecute(self):  # noqa: N802
        lacking = requirements.problem(language())
        return not lacking, lacking

    def initAlgorithm(self, configuration=None):  # noqa: N802
        for argument in self.task.arguments:
            self.addParameter(parameter_of(argument, language()))

    def checkParameterValues(self, parameters, context):  # noqa: N802
        """As QGIS checks them, but a choice may also be given by its code, as on the command line."""
        known = dict(parameters)
        for argument in self.task.arguments:
            if argument.kind == "choice" and argument.parameter in known:
                code = choice_value(argument, known[argument.parameter])
                known[argument.parameter] = argument.choices.index(code) if code in argument.choices else known[argument.parameter]
        return super().checkParameterValues(known, context)

    def prepareAlgorithm(self, parameters, context, feedback):  # noqa: N802
        """Read layers here, in the thread that owns them."""
        self.arguments = {argument.name: self._value(argument, parameters, context) for argument in self.task.arguments}
        return True

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        try:
            outcome = run_apart(self._work, feedback, language())
        except Cancelled:
            return {}
        except LantianError as error:
            raise QgsProcessingException(error.text(self.arguments.get("lang") or language())) from error
        return self.results(outcome, context, feedback)

    def _work(self, progress):
        load_libraries()
        return self.work(self.arguments, progress)

    def _value(self, argument, parameters, context):
        name = argument.parameter
        if argument.kind == "files":
            return self.parameterAsFileList(parameters, name, context)
        if argument.kind == "layer":
            return read_source(self, parameters, name, context)
        if argument.kind == "layers":
            return [read_layer(layer) for layer in self.parameterAsLayerList(parameters, name, context)]
        if argument.kind == "raster":
            layer = self.parameterAsRasterLayer(parameters, name, context)
            return layer.source() if layer is not None else None
        if argument.kind == "number":
            return None if parameters.get(name, argument.default) is None else self.parameterAsDouble(parameters, name, context)
        if argument.kind == "choice":
            return choice_value(argument, parameters.get(name))
        if argument.kind == "flag":
            return self.parameterAsBoolean(parameters, name, context)
        if argument.kind == "texts":
            return [line.strip() for line in (self.parameterAsString(parameters, name, context) or "").splitlines() if line.strip()]
        if argument.kind == "file_out":
            return self.parameterAsFileOutput(parameters, name, context) or None
        return self.parameterAsString(parameters, name, context) or None
