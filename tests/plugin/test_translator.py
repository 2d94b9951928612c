"""The window's Chinese stands in memory: a new version of the file, put in its place while QGIS runs, does not end QGIS."""

import os
import shutil
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from lantian.plugin.main import LantianPlugin

TEXTS = Path(__file__).resolve().parents[2] / "plugin/i18n/lantian_zh.qm"


def test_texts_outlive_their_file(qgis_app, tmp_path):
    """lrelease, and an upgrade, write into the file that is open: Qt's own mapping of it would end with SIGBUS."""
    file = tmp_path / "texts.qm"
    shutil.copy(TEXTS, file)
    plugin = LantianPlugin(None)
    plugin._translate(str(file))
    os.truncate(file, 0)
    try:
        assert QCoreApplication.translate("Lantian", "Zones") == "分区"
    finally:
        QCoreApplication.removeTranslator(plugin.translator)


def test_without_the_file_the_window_is_english(qgis_app, tmp_path):
    plugin = LantianPlugin(None)
    plugin._translate(str(tmp_path / "none.qm"))
    assert plugin.translator is None and QCoreApplication.translate("Lantian", "Zones") == "Zones"
