"""The language of the window: Chinese first, else English."""

from qgis.core import QgsApplication


def language() -> str:
    """``"zh"`` when QGIS runs in Chinese (zh_CN, zh-Hans, zh and their kin), else ``"en"``."""
    return "zh" if QgsApplication.locale().lower().startswith("zh") else "en"
