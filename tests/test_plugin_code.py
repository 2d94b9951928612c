"""The code of the window: no visible text is untranslated, long work has one way, and what is put into QGIS is taken out again."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from defusedxml import ElementTree

ROOT = Path(__file__).resolve().parents[1]
PLUGIN = sorted((ROOT / "plugin").rglob("*.py"))
I18N = ROOT / "plugin/i18n"
# Calls whose text a person sees: method or class, by name.
VISIBLE = {
    "setText", "setWindowTitle", "setTitle", "setToolTip", "setStatusTip", "setWhatsThis", "setPlaceholderText", "setTabText", "setTabToolTip", "addTab", "insertTab",
    "addAction", "addMenu", "addItem", "addItems", "insertItem", "addRow", "setHeaderLabels", "setHeaderLabel", "setHorizontalHeaderLabels", "setItemText",
    "setLabelText", "setSuffix", "setPrefix", "setSpecialValueText", "setPlainText", "setHtml", "setInformativeText", "setDetailedText", "showMessage", "pushMessage",
    "createMessage", "pushInfo", "pushWarning", "pushCritical", "pushSuccess", "say", "information", "warning", "critical", "question", "about", "beginEditCommand",
    "getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory", "getText", "getItem", "addSection", "show_nothing",
    "QLabel", "QPushButton", "QToolButton", "QAction", "QCheckBox", "QRadioButton", "QGroupBox", "QMenu", "QDockWidget", "QTreeWidgetItem", "QListWidgetItem",
    "QTableWidgetItem", "QStandardItem", "QMessageBox", "QProgressDialog", "QgsCollapsibleGroupBox",
}
WORD = re.compile(r"[A-Za-z]{2,}|[\u4e00-\u9fff]")
# Names and formats that are the same in every language, and mark-up.
SAME = re.compile(r"\b(Lantian|yyyy-MM-dd|HH:mm|WGS 84|CGCS2000|GCJ-02|FRP|NOAA-\d+|S-NPP|Terra|Aqua|CSV|XLSX|MW|km²|m²|UTC)\b|\(\*\.\w+\)|<[^>]*>?|&\w+;")


def name_of(call):
    return call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id if isinstance(call.func, ast.Name) else ""


def untranslated(text):
    """(line, words) of each literal that reaches a person as it is: not inside a call of its own (tr, either, title …), and no mere sign or format."""
    def literals(node):
        if isinstance(node, (ast.Call, ast.Lambda, ast.Subscript, ast.Attribute, ast.Compare, ast.keyword)):
            return
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node
        for child in [node.body, node.orelse] if isinstance(node, ast.IfExp) else ast.iter_child_nodes(node):
            yield from literals(child)

    for call in ast.walk(ast.parse(text)):
        if isinstance(call, ast.Call) and name_of(call) in VISIBLE:
            for at, argument in enumerate(call.args):
                if at and isinstance(argument, ast.Constant) and re.fullmatch(r"[a-z0-9_./:*-]+", str(argument.value)):
                    continue  # the key behind a text that is shown: addItem(title, "coal_ban")
                if at == 2 and name_of(call).startswith("get"):
                    continue  # the file that is proposed
                yield from ((literal.lineno, literal.value.strip()) for literal in literals(argument) if WORD.search(SAME.sub("", literal.value)))


def test_no_visible_text_is_untranslated():
    assert [f"{path.relative_to(ROOT)}:{line} {words!r}: by tr(), or either()" for path in PLUGIN for line, words in untranslated(path.read_text("utf-8"))] == []


@pytest.mark.parametrize("code", [
    "label.setText('Save all')", "QPushButton('保存', parent)", "tabs.addTab(widget, 'Zones')", "bar.pushMessage('Lantian', 'It went wrong', level)",
    "label.setText(f'{count} zones')", "label.setText('Yes' if here else tr('No'))", "menu.addAction(icon, 'Open workspace…')",
    "tree.setHeaderLabels(['Name', tr('Kind')])",
    "label.setText('<b>保存</b>')",
    "label.setText('Rows: ' + str(count))",
])
def test_the_check_finds_such_a_text(code):
    assert len(list(untranslated(code))) == 1


@pytest.mark.parametrize("code", [
    "label.setText(tr('Save all'))", "label.setText(either(zh, en))", "label.setText('?')", "label.setText(f'{count} / {total}')", "day.setText('…')",
    "label.setText(layer.title(language()))", "label.setText('<b>' + tr('Bold') + '</b>')", "box.addItem(names['coal_ban'], 'coal_ban')",
])
def test_the_check_lets_others_be(code):
    assert list(untranslated(code)) == []


def messages():
    """(file, English, Chinese) of every .ts."""
    for path in sorted(I18N.glob("*_zh.ts")):
        for message in ElementTree.parse(path).iter("message"):
            yield path.name, message.findtext("source"), message.findtext("translation") or ""


def test_every_text_has_its_chinese():
    done = subprocess.run([sys.executable, ROOT / "setup/translations.py", "--check"], capture_output=True, encoding="utf-8", timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_chinese_has_the_same_places_and_one_wording():
    found, wording = [], {}
    for file, en, zh in messages():
        if sorted(re.findall(r"\{[^}]*\}", en)) != sorted(re.findall(r"\{[^}]*\}", zh)):
            found.append(f"{file}: {en} → {zh}: other places in braces")
        if not re.search(r"[\u4e00-\u9fff]", zh) and re.search(r"[A-Za-z]{2,}", re.sub(r"\{[^}]*\}", "", en)) and zh != en:
            found.append(f"{file}: {en} → {zh}: no Chinese")
        if wording.setdefault(en, zh) != zh:  # one .qm of all: only one of them would be shown
            found.append(f"{file}: {en} → {zh}, elsewhere {wording[en]}")
    assert found == []


OTHER_WAYS = ("QgsTask.fromFunction", "QThreadPool", "QThreadPool.globalInstance().start", "QThreadPool.globalInstance().tryStart", "QtConcurrent.run")


def test_long_work_has_one_way():
    """A QgsTask of its own would run pandas and pyproj in QGIS's pool threads, where a pyproj 3.7 ends the program: plugin/work.py knows the way."""
    found = []
    for path in PLUGIN:
        if path.relative_to(ROOT).as_posix() == "plugin/work.py":
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef) and any(ast.unparse(base).endswith(("QgsTask", "QThread", "QRunnable")) for base in node.bases):
                found.append(f"{path.relative_to(ROOT)}:{node.lineno} class {node.name}")
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(OTHER_WAYS):
                found.append(f"{path.relative_to(ROOT)}:{node.lineno} {ast.unparse(node.func)}")
    assert found == []
    assert "run_apart(" in (ROOT / "plugin/work.py").read_text("utf-8") and "run_apart(" in (ROOT / "plugin/algorithms/base.py").read_text("utf-8")


OPPOSITE = {
    "installEventFilter": "removeEventFilter", "addDockWidget": "removeDockWidget", "addToolBarIcon": "removeToolBarIcon", "addPluginToMenu": "removePluginMenu",
    "registerCustomDropHandler": "unregisterCustomDropHandler", "registerMapToolHandler": "unregisterMapToolHandler", "addProvider": "removeProvider",
    "installTranslator": "removeTranslator", "registerOptionsWidgetFactory": "unregisterOptionsWidgetFactory", "registerLocatorFilter": "deregisterLocatorFilter",
    "registerFunction": "unregisterFunction", "registerMainWindowAction": "unregisterMainWindowAction",
    "registerCustomLayoutDropHandler": "unregisterCustomLayoutDropHandler", "registerMapLayerConfigWidgetFactory": "unregisterMapLayerConfigWidgetFactory",
}


def test_what_is_put_into_qgis_is_taken_out_again():
    called = {ast.unparse(node.func).rpartition(".")[2] for path in PLUGIN for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)}
    assert {put: take for put, take in OPPOSITE.items() if put in called and take not in called} == {}
