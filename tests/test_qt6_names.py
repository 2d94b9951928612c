"""The plugin uses only names that Qt 6 has, too: looked up in a venv of its own (.venv-qt6, made by make test)."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PYTHON = ROOT / ".venv-qt6/bin/python"


def looked_up(*paths) -> subprocess.CompletedProcess:
    assert PYTHON.exists(), "no .venv-qt6: run make test, or setup/install.sh test"
    return subprocess.run([PYTHON, ROOT / "tests/qt6_names.py", *paths], capture_output=True, encoding="utf-8", timeout=120)


def test_the_plugin_uses_names_of_qt6_only():
    done = looked_up(*sorted((ROOT / "plugin").rglob("*.py")))
    assert done.returncode == 0, done.stdout + done.stderr


OLD = """\
from qgis.PyQt.QtCore import Qt, QRegExp
from qgis.PyQt.QtWidgets import QAction, QMessageBox, QDialog
from PyQt5 import QtGui
def go(dialog: QDialog):
    dialog.exec_()
    return Qt.AlignLeft, Qt.AlignmentFlag.AlignLeft, QMessageBox.Yes, QAction
"""


def test_the_check_finds_what_qt6_lost(tmp_path):
    old = tmp_path / "old.py"
    old.write_text(OLD, "utf-8")
    done = looked_up(old)
    found = [line.split(" ", 1)[1] for line in done.stdout.splitlines()]
    assert found == ["QRegExp is gone", "from PyQt5: import it from qgis.PyQt", ".exec_ is gone", "QMessageBox.Yes", "Qt.AlignLeft"], done.stderr
