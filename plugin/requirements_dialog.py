"""Shows which libraries are there, what is lost without the others, and how to get them; installs the pure ones into the profile on a click."""

from __future__ import annotations

import os
import sys

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QProcess, Qt
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from ..layers.wanted import WANTED
from . import advice, requirements
from .language import either, language, tr

ROWS, ADVICE_LINES, COMMAND_LINES = 8, 7, 5


def python_of_qgis() -> str:
    """The Python program that belongs to this QGIS, or "" where none is found. ``sys.executable`` may be QGIS itself."""
    here = [sys.executable] if os.path.basename(sys.executable or "").lower().startswith("python") else []
    folders = [sys.exec_prefix] if sys.platform.startswith("win") else [os.path.join(sys.exec_prefix, "bin")]
    names = ("python.exe", "python3.exe") if sys.platform.startswith("win") else ("python3", "python")
    return next((path for path in [*here, *(os.path.join(folder, name) for folder in folders for name in names)] if os.path.isfile(path)), "")


def command(pinned) -> list[str]:
    """Program and arguments that put the distributions *pinned* into the profile: wheels only, nothing they depend on, no shell."""
    return [python_of_qgis(), "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--no-deps", "--only-binary=:all:",
            "--target", requirements.profile_packages(QgsApplication.qgisSettingsDirPath()), *pinned]


class RequirementsDialog(QDialog):
    """The libraries and their state. Nothing is installed before the box is ticked and the button pressed; the command stands above it."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setWindowTitle(tr("Lantian: libraries"))
        self.resize(760, 780)
        self.process = None
        needed, wanted = requirements.lacking_needed(), requirements.lacking_wanted()
        missing = [*(name for name, _, _ in needed), *wanted]
        self.pinned = advice.pure(wanted)
        box = QVBoxLayout(self)
        box.addWidget(self._label(_summary(needed, wanted)))
        box.addWidget(_table(needed, wanted), 2)
        if missing:
            box.addWidget(self._label(tr("How to get them")))
            box.addWidget(_text("\n".join(advice.advice(missing, language())), ADVICE_LINES))
        if self.pinned:
            self._offer(box)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)

    def _label(self, text):
        label = QLabel(text, self)
        label.setWordWrap(True)
        return label

    def _offer(self, box):
        """The pure ones, the very command, a box to tick, a button."""
        box.addWidget(self._label(tr("Or: these are pure Python and can go into your QGIS profile, which needs no rights and touches nothing else. "
                                     "This command would be run; it uses the network as pip is configured here:")))
        self.shown = _text(" ".join(f'"{part}"' if " " in part else part for part in command(self.pinned)), COMMAND_LINES)
        box.addWidget(self.shown)
        self.agreed = QCheckBox(tr("I have read the command and want it run"), self)
        self.install = QPushButton(tr("Install into the profile"), self)
        self.install.setEnabled(False)
        self.agreed.toggled.connect(self.install.setEnabled)
        self.install.clicked.connect(self._run)
        box.addWidget(self.agreed)
        box.addWidget(self.install)
        if not python_of_qgis():
            self.agreed.setEnabled(False)
            self.agreed.setText(tr("The Python program of this QGIS was not found"))

    def _run(self):
        self.install.setEnabled(False)
        self.agreed.setEnabled(False)
        self.install.setText(tr("Installing…"))
        program, *arguments = command(self.pinned)
        self.process = QProcess(self)
        self.process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self.process.readyReadStandardOutput.connect(self._listen)
        self.process.finished.connect(self._ended)
        self.process.errorOccurred.connect(self._failed)
        self.process.start(program, arguments)

    def _listen(self):
        self.shown.appendPlainText(bytes(self.process.readAllStandardOutput()).decode("utf-8", "replace").rstrip())

    def _ended(self, code, status):
        well = status == QProcess.ExitStatus.NormalExit and code == 0
        self.install.setText(tr("Installed; please restart QGIS") if well else tr("Not installed: what pip said stands above"))

    def _failed(self, error):
        self.shown.appendPlainText(self.process.errorString())
        self.install.setText(tr("Not installed: what pip said stands above"))

    def done(self, result):
        """Closing the dialog ends what it started."""
        if self.process is not None and self.process.state() != QProcess.ProcessState.NotRunning:
            self.process.kill()
            self.process.waitForFinished(2000)
        super().done(result)


def _summary(needed, wanted):
    if needed:
        return tr("Lantian cannot work yet: {count} of the libraries that it needs are missing or too old.", count=len(needed))
    if wanted:
        return tr("Lantian works; without {count} of the libraries it would like to have it can do less.", count=len(wanted))
    return tr("All libraries are there.")


def _table(needed, wanted):
    """One row a library: state, and what is lost without it; what is missing first."""
    tree = QTreeWidget()
    tree.setHeaderLabels([tr("Library"), tr("Here"), tr("Needed"), tr("Without it")])
    tree.setRootIsDecorated(False)
    short = {name: (found, lowest) for name, found, lowest in needed}
    rows = []
    for name, lowest in requirements.NEEDED:
        found, at_least = short.get(name, (tr("yes"), ".".join(map(str, lowest))))
        rows.append((name not in short, [name, found or tr("no"), f"≥ {at_least}", tr("nothing works")]))
    for name, (distribution, zh, en) in WANTED.items():
        rows.append((name not in wanted, [distribution, tr("no") if name in wanted else tr("yes"), tr("wanted"), either(zh, en)]))
    for here, cells in sorted(rows, key=lambda row: row[0]):
        item = QTreeWidgetItem(tree, cells)
        item.setToolTip(3, cells[3])
        if not here:
            font = item.font(0)
            font.setBold(True)
            item.setFont(0, font)
            item.setFont(1, font)
    tree.setCurrentItem(None)
    tree.setMinimumHeight(ROWS * tree.fontMetrics().lineSpacing() * 5 // 4)
    tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    return tree


def _text(text, lines):
    """Text that can be selected and copied, in the fixed font."""
    shown = QPlainTextEdit(text)
    shown.setReadOnly(True)
    shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
    shown.setFixedHeight((lines + 1) * shown.fontMetrics().lineSpacing())
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
    return shown
