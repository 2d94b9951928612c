"""Libraries at a user's QGIS: what is missing is said in one dialog, advised by system, and installed into the profile only on a click."""

import importlib.util
import os
import re
import sys
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QLabel, QMessageBox, QPlainTextEdit, QTreeWidget

from lantian.layers.wanted import WANTED
from lantian.plugin import advice, requirements
from lantian.plugin.main import LantianPlugin
from lantian.plugin.requirements_dialog import RequirementsDialog, command, python_of_qgis

ROOT = Path(__file__).resolve().parents[2]
SYSTEMS = ("windows", "macos", "debian12", "debian13", "linux")


@pytest.fixture
def without(monkeypatch):
    """Makes libraries absent for requirements: import names of the wanted, distributions of the needed."""
    def absent(*names, **versions):
        find, version = importlib.util.find_spec, requirements.metadata.version

        def found(name):
            if name in names:
                raise requirements.metadata.PackageNotFoundError(name)
            return versions.get(name) or version(name)

        monkeypatch.setattr(requirements.util, "find_spec", lambda name: None if name in names else find(name))
        monkeypatch.setattr(requirements.metadata, "version", found)
    return absent


def loaded(iface):
    plugin = LantianPlugin(iface)
    plugin.initGui()
    return plugin


def test_here_nothing_is_missing(qgis_app):
    assert (requirements.problem("zh"), requirements.lacking_needed(), requirements.lacking_wanted()) == ("", [], [])


@pytest.mark.parametrize("python", [(3, 9, 18), (3, 10, 12)])
def test_an_old_python_gets_one_dialog(qgis_iface, in_chinese, monkeypatch, python):
    monkeypatch.setattr(requirements.sys, "version_info", python)
    before = QgsApplication.topLevelWidgets()  # held, so that none of them gives its id to a new one
    providers = [one.id() for one in QgsApplication.processingRegistry().providers()]
    plugin = loaded(qgis_iface)
    boxes = [one for one in QgsApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible() and not any(one is old for old in before)]
    assert [box.text() for box in boxes] == [f"蓝天：QGIS 自带的 Python 是 {'.'.join(map(str, python))}，需要 3.11 以上；请安装 QGIS LTR 3.40 或更新版本。"]
    assert [one.id() for one in QgsApplication.processingRegistry().providers()] == providers
    plugin.unload()
    assert not [one for one in QgsApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible()]


@pytest.mark.parametrize(("lang", "said"), [
    ("zh", "蓝天：缺少或过旧的库：pandas（没有，需要 2.2 以上）、shapely（现为 1.8.5.post1，需要 2.0 以上）。怎样安装见菜单“蓝天 ▸ 所需的库”。"),
    ("en", "Lantian: libraries missing or too old: pandas (absent, 2.2 or later needed), shapely (now 1.8.5.post1, 2.0 or later needed). "
           "How to get them: menu “Lantian ▸ Libraries”."),
])
def test_what_is_needed_and_missing_is_named(without, lang, said):
    without("pandas", shapely="1.8.5.post1")
    assert requirements.problem(lang) == said


def test_an_algorithm_refuses_with_that_sentence(lantian, without):
    without("pyogrio")
    can, why = lantian.provider.algorithm("flag_fires").canExecute()
    assert not can and "pyogrio" in why


def shown(dialog):
    tree = dialog.findChild(QTreeWidget)
    return [[tree.topLevelItem(row).text(at) for at in range(tree.columnCount())] for row in range(tree.topLevelItemCount())]


def test_the_dialog_says_what_is_lost(qgis_app, qtbot, without):
    without("pandas", "rasterio", "folium", geopandas="0.12.2")
    dialog = RequirementsDialog()
    qtbot.addWidget(dialog)
    rows = shown(dialog)
    assert len(rows) == len(requirements.NEEDED) + len(WANTED)
    assert [row[:3] for row in rows[:4]] == [["pandas", "no", "≥ 2.2"], ["geopandas", "0.12.2", "≥ 1.0"], ["rasterio", "no", "wanted"], ["folium", "no", "wanted"]]
    assert rows[2][3] == WANTED["rasterio"][2] and rows[3][3] == WANTED["folium"][2]
    texts = "\n".join(one.toPlainText() for one in dialog.findChildren(QPlainTextEdit))
    for package in ("python3-pandas", "python3-geopandas", "python3-rasterio", "python3-folium") if advice.system() == "debian13" else ("make setup",):
        assert package in texts


def test_with_all_there_it_offers_nothing(qgis_app, qtbot):
    dialog = RequirementsDialog()
    qtbot.addWidget(dialog)
    assert not dialog.findChildren(QPlainTextEdit) and not hasattr(dialog, "install")
    assert dialog.findChild(QLabel).text() == "All libraries are there."


def pins(path):
    return dict(re.findall(r"^([\w.-]+)==(\S+)$", (ROOT / path).read_text("utf-8").lower(), re.MULTILINE))


def test_the_advice_covers_every_library():
    names = [*(name for name, _ in requirements.NEEDED), *WANTED]
    assert sorted(advice.PACKAGES) == sorted(names)
    trixie = re.findall(r"^(python3-\S+)", (ROOT / "setup/trixie.txt").read_text("utf-8"), re.MULTILINE)
    assert not {package for package, _ in advice.PACKAGES.values()} - set(trixie), "what is advised is what make test-qgis340 runs with"
    for where in SYSTEMS:
        for lang in ("zh", "en"):
            assert len(advice.advice(names, lang, where)) >= 2
            assert advice.advice([], lang, where) == []
    for name in names:
        windows = " ".join(advice.advice([name], "en", "windows"))
        assert f"python3-{name}" in windows or f"pip install {WANTED[name][0] if name in WANTED else name}" in windows
    assert "not tried on macOS" in " ".join(advice.advice(names, "en", "macos")) and "未在 macOS 上实测" in " ".join(advice.advice(names, "zh", "macos"))
    assert "make setup" in " ".join(advice.advice(names, "zh", "debian12"))


def test_only_pure_python_may_go_into_the_profile():
    """The versions are those that are tested here; nothing compiled, nothing that QGIS brings."""
    pinned = pins("setup/pins.txt")
    assert set(advice.PURE) == {"folium", "branca", "xlsxwriter", "openpyxl", "defusedxml", "segno"}
    for name, distributions in advice.PURE.items():
        assert distributions[0].lower().startswith(name + "==")
        for one in distributions:
            title, _, version = one.lower().partition("==")
            assert pinned[title] == version
            [record] = {found for found in importlib.metadata.files(title) if found.name == "WHEEL"} if importlib.metadata.files(title) else [None]
            assert record is None or "Root-Is-Purelib: true" in record.read_text(), f"{title} is compiled"


def wheel(folder, name, version):
    """A wheel that pip takes, with one module."""
    module, info = name.lower().replace("-", "_"), f"{name.replace('-', '_')}-{version}.dist-info"
    with zipfile.ZipFile(folder / f"{name.replace('-', '_')}-{version}-py3-none-any.whl", "w") as archive:
        archive.writestr(f"{module}/__init__.py", f"__version__ = '{version}'\n")
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\nRequires-Dist: not-to-be-had\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")


@pytest.fixture
def profile(tmp_path, monkeypatch):
    """A profile with Chinese and a blank in its path."""
    folder = tmp_path / "陈 工" / "default"
    folder.mkdir(parents=True)
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", staticmethod(lambda: str(folder) + os.sep))
    return folder


def test_on_a_click_the_very_command_shown_is_run(qgis_app, qtbot, without, profile, tmp_path, monkeypatch):
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    wheel(wheels, "openpyxl", "3.1.5")
    wheel(wheels, "et-xmlfile", "2.0.0")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels))
    without("openpyxl")
    dialog = RequirementsDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    packages = profile / "python" / "lantian_packages"
    assert dialog.shown.toPlainText().endswith(f'--target "{packages}" openpyxl==3.1.5 et-xmlfile==2.0.0')
    assert "--no-deps" in dialog.shown.toPlainText() and "--only-binary=:all:" in dialog.shown.toPlainText()
    assert not dialog.install.isEnabled() and not dialog.agreed.isChecked()
    dialog.agreed.click()
    assert not packages.exists()
    dialog.install.click()
    qtbot.waitUntil(lambda: dialog.install.text().startswith(("Installed", "Not")), timeout=60_000)
    assert dialog.install.text() == "Installed; please restart QGIS", dialog.shown.toPlainText()
    assert (packages / "openpyxl/__init__.py").is_file() and (packages / "et_xmlfile/__init__.py").is_file()
    # when the plugin is loaded again they are found, after everything that QGIS brings
    plugin = LantianPlugin(None)
    assert sys.path[-1] == str(packages)
    plugin.unload()
    assert str(packages) not in sys.path


def test_what_pip_refuses_is_shown(qgis_app, qtbot, without, profile, monkeypatch):
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    without("defusedxml")
    dialog = RequirementsDialog()
    qtbot.addWidget(dialog)
    dialog.agreed.click()
    dialog.install.click()
    qtbot.waitUntil(lambda: dialog.install.text().startswith(("Installed", "Not")), timeout=60_000)
    assert dialog.install.text() == "Not installed: what pip said stands above"
    assert "No matching distribution" in dialog.shown.toPlainText()


def test_the_command_needs_no_shell(qgis_app):
    program, *arguments = command(["openpyxl==3.1.5"])
    assert Path(program).is_file() and program == python_of_qgis()
    assert arguments[:3] == ["-m", "pip", "install"] and arguments[-1] == "openpyxl==3.1.5"


@pytest.mark.parametrize(("version", "crashes"), [("3.6.1", False), ("3.7.0", True), ("3.7.2", True), ("3.8.0", False)])
def test_a_pyproj_that_crashes_is_known(without, version, crashes):
    without(pyproj=version)
    assert requirements.pyproj_of_crash() == (version if crashes else "")
    assert (version in requirements.remark("zh")) is (version in requirements.remark("en")) is crashes


def test_the_message_log_says_so(qgis_processing, without):
    without(pyproj="3.7.2")
    said = []
    listen = QgsApplication.messageLog().messageReceived.connect(lambda text, tag, level: said.append((text, tag)))
    plugin = LantianPlugin(None)
    try:
        plugin.initProcessing()
    finally:
        plugin.unload()
        QgsApplication.messageLog().messageReceived.disconnect(listen)
    assert [tag for text, tag in said if "pyproj 3.7.2" in text] == ["Lantian"]
