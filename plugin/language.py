"""The language of the window: Chinese first, else English; and the texts of the window in it."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

CONTEXT = "Lantian"


def language() -> str:
    """``"zh"`` when QGIS runs in Chinese (zh_CN, zh-Hans, zh and their kin), else ``"en"``."""
    # The translation that was loaded (also by --lang); qgis_process loads none and has the system's locale.
    application = QgsApplication.instance()
    loaded = application.translation() if hasattr(application, "translation") else ""
    return "zh" if (loaded or QgsApplication.locale()).lower().startswith("zh") else "en"


def tr(text: str, **words) -> str:
    """The English *text* of the window in its language, with *words* put into the places in braces.

    Only literals: setup/translations.py finds them in the code. The Chinese stands in i18n/<package>_zh.ts.
    """
    shown = QCoreApplication.translate(CONTEXT, text)
    return shown.format(**words) if words else shown


def either(zh: str, en: str) -> str:
    """*zh* or *en*, of a text that has both already (a title of the catalog, a message of the library)."""
    return zh if language() == "zh" else en
