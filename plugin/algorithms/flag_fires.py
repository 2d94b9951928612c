"""lantian:flag_fires: fire points by township, as styled layers."""

from pathlib import Path

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputVectorLayer

from ...layers.catalog import LAYERS
from ...layers.tasks import FLAG_FIRES
from ..language import language
from .base import TaskAlgorithm
from .given import static_sources, townships
from .results import load

# Uppermost first, as they lie in the layer tree; those marked False arrive switched off.
SHOWN = (("events", True), ("fires", False), ("detections", False), ("footprints", True), ("townships", True))
COUNTS = ("events", "fires", "detections")


class FlagFires(TaskAlgorithm):
    """The same three calls as the command line: read, flag, write."""

    task = FLAG_FIRES

    def initAlgorithm(self, configuration=None):  # noqa: N802
        super().initAlgorithm(configuration)
        lang = language()
        for name in COUNTS:
            self.addOutput(QgsProcessingOutputNumber(name.upper(), LAYERS[name].title(lang)))
        for name, _ in SHOWN:
            self.addOutput(QgsProcessingOutputVectorLayer(f"{name.upper()}_LAYER", LAYERS[name].title(lang)))

    def work(self, arguments, progress):
        from ...layers import result as results
        from ...layers.fire_inputs import read_fire_inputs
        from ...processing.fire_options import FireOptions
        from ...processing.flag_fires import flag_fires
        from ...processing.publish.fire_pages import fire_pages
        from ...processing.publish.township_text import township_text

        options = FireOptions.from_arguments(arguments)
        inputs = read_fire_inputs(arguments, progress, townships(arguments), static_sources(arguments["sources"]))
        result = flag_fires(inputs, options, progress)
        out = results.write(result, arguments["out"], fire_pages(result, options.lang, progress))
        return out, result.run, township_text(result, options.lang, str(out))

    def results(self, outcome, context, feedback):
        out, run, text = outcome
        feedback.pushInfo(text)
        tables, lang = Path(out) / "fires.gpkg", run["lang"]
        layers = {f"{name.upper()}_LAYER": f"{tables}|layername={name}" for name, _ in SHOWN}
        load(context, group_title(run, lang), notes(run, lang), [
            (layers[f"{name.upper()}_LAYER"], name, LAYERS[name].title(lang), shown) for name, shown in SHOWN], lang)
        return {"OUT": str(out), **{name.upper(): run["totals"][name] for name in COUNTS}, **layers}


def group_title(run, lang):
    """The layer group's name: what and which days."""
    period = run["period"]
    days = " – ".join(dict.fromkeys(day for day in (period["first_day"], period["last_day"]) if day))
    return f"{run['area'][lang]}{'疑似火点' if lang == 'zh' else ' suspected fires'} {days}".strip()


def notes(run, lang):
    """What stands beside every table, line by line: warning, rule, filter, datum, observed share, sources."""
    lines = [run["warning"], run["rule"], run["filter"], *run["datum"].values(), run["observed"], *run["sources"]]
    return [line[lang] for line in lines if line.get(lang)]
