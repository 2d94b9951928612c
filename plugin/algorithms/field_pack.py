"""lantian:field_pack: what the command line makes, and the PDF atlas and the QField project, which need QGIS."""

from dataclasses import replace

from qgis.core import QgsProcessing, QgsProcessingException, QgsProcessingParameterMultipleLayers

from ...commands.field_pack import REST
from ...layers.errors import LantianError
from ...layers.field_files import ATLAS, PACKAGE, PROJECT, put_beside, read_record
from ...layers.tasks import FIELD_PACK
from ..language import either, language
from .base import TaskAlgorithm


class FieldPack(TaskAlgorithm):
    """Base map layers of the project may lie under the maps of the PDF; they are not stored in the pack."""

    BASE = "BASE_LAYERS"

    def __init__(self):
        super().__init__(FIELD_PACK)
        self.base, self.report = [], None

    def createInstance(self):  # noqa: N802
        return type(self)()

    def initAlgorithm(self, configuration=None):  # noqa: N802
        super().initAlgorithm(configuration)
        title = either("PDF 地图的底图，如道路、影像", "layers below the maps of the PDF, such as roads or imagery")
        self.addParameter(QgsProcessingParameterMultipleLayers(self.BASE, title, QgsProcessing.SourceType.TypeMapLayer, optional=True))

    def prepareAlgorithm(self, parameters, context, feedback):  # noqa: N802
        self.base = self.parameterAsLayerList(parameters, self.BASE, context) if parameters.get(self.BASE) else []
        return super().prepareAlgorithm(parameters, context, feedback)

    def results(self, report, context, feedback):
        self.report = report
        # The report ends with the command that makes the rest: here it follows by itself.
        told = replace(report, text=report.text.partition("\n" + REST[self.arguments.get("lang") or language()])[0])
        return super().results(told, context, feedback)

    def postProcessAlgorithm(self, context, feedback):  # noqa: N802
        """Layouts and projects are made here, in the window's own thread."""
        if self.report is None:
            return {}
        from ..layouts.atlas import Book, write
        from ..layouts.field_project import write_project

        out, lang = self.report.out, self.arguments.get("lang") or language()
        try:
            record = read_record(out)
            book = Book(out / PACKAGE, record, self.base, codes=(out / "qr").is_dir())
            put_beside(out, ATLAS, lambda path: write(book, path, lambda share: feedback.setProgress(100 * share)))
            put_beside(out, PROJECT, lambda path: write_project(out / PACKAGE, path, record["texts"]["title"], lang))
        except LantianError as error:
            raise QgsProcessingException(error.text(lang)) from error
        feedback.pushInfo(f"→ {out / ATLAS}\n→ {out / PROJECT}")
        return {"OUT": str(out), "PDF": str(out / ATLAS), "PROJECT": str(out / PROJECT)}
