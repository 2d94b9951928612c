"""The language of the window: Chinese first, else English."""

from qgis.core import QgsApplication


def language() -> str:
    """``"zh"`` when QGIS runs in Chinese (zh_CN, zh-Hans, zh and their kin), else ``"en"``."""
    # The translation that was loaded (also by --lang); qgis_process loads none and has the system's locale.
    application = QgsApplication.instance()
    loaded = application.translation() if hasattr(application, "translation") else ""
    return "zh" if (loaded or QgsApplication.locale()).lower().startswith("zh") else "en"
