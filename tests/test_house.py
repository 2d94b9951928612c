"""The house stands as the design says: which room may ask which, who touches files, what shipped code must not hold."""

import ast
import configparser
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("layers", "processing", "commands", "plugin")
SHIPPED = sorted([ROOT / "__init__.py", *ROOT.glob("__main__.py"), *(p for room in ROOMS for p in (ROOT / room).rglob("*.py"))])
EVERYTHING = sorted([*SHIPPED, *(p for folder in ("tests", "benchmarks", "sample", "setup") for p in (ROOT / folder).rglob("*.py"))])
TREES = {path: ast.parse(path.read_text("utf-8"), str(path)) for path in SHIPPED}
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))

FORBIDDEN_FROM = {
    "layers": {"processing", "commands", "plugin"},
    "processing": {"commands", "plugin"},
    "commands": {"plugin"},
    "plugin": set(),
    ".": {"plugin"},
}
QGIS = {"qgis", "PyQt5", "PyQt6", "osgeo"}
# the plugin site and Debian's QGIS on older Python read these before any message of ours can appear
OLD_PYTHON = ("__init__.py", "plugin/__init__.py", "plugin/main.py", "plugin/language.py", "plugin/requirements.py", "plugin/advice.py",
              "layers/__init__.py", "layers/errors.py", "layers/wanted.py")


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def room(path: Path) -> str:
    part = path.relative_to(ROOT).parts[0]
    return part if part in ROOMS else "."


def imports(path: Path):
    """(absolute module path, line) of every import; own modules begin with ``lantian.``."""
    package = ["lantian", *path.relative_to(ROOT).parts[:-1]]
    for node in ast.walk(TREES[path]):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*above, *([node.module] if node.module else [])])
            yield from ((f"{base}.{alias.name}", node.lineno) for alias in node.names)


def calls(path: Path):
    """(name as written, node) of every call: ``open``, ``path.write_text``, ``.to_file`` after anything else."""
    for node in ast.walk(TREES[path]):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node


def empty(findings) -> None:
    findings = list(findings)
    assert not findings, "\n" + "\n".join(findings)


def test_arrows_point_one_way():
    """plugin -> commands -> processing -> layers, and never back."""
    empty(
        f"{shown(path)}:{line} imports {name}"
        for path in SHIPPED
        if path.name != "__init__.py" or path.parent != ROOT  # classFactory hands over to plugin.main
        for name, line in imports(path)
        if name.split(".")[0] == "lantian" and name.split(".")[1:2] and name.split(".")[1] in FORBIDDEN_FROM[room(path)]
    )


def test_only_the_plugin_knows_qgis():
    empty(f"{shown(path)}:{line} imports {name}" for path in SHIPPED if room(path) != "plugin"
          for name, line in imports(path) if name.split(".")[0] in QGIS)


def test_own_imports_are_relative():
    """``import lantian`` would load the package a second time inside QGIS; ``import processing`` is QGIS's."""
    own = {"lantian", *ROOMS}
    for path in SHIPPED:
        nodes = [node for node in ast.walk(TREES[path]) if isinstance(node, (ast.Import, ast.ImportFrom))]
        absolute = [node for node in nodes if not getattr(node, "level", 0)]
        names = [(node, [node.module] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]) for node in absolute]
        empty(f"{shown(path)}:{node.lineno} {ast.unparse(node)}" for node, modules in names for name in modules if name.split(".")[0] in own)


TOUCHES = re.compile(
    r"(^|\.)(write_text|write_bytes|read_text|read_bytes|to_file|to_csv|to_excel|to_parquet|to_json_file|to_feather|read_file|read_csv|read_excel"
    r"|write_dataframe|read_dataframe|unlink|mkdir|makedirs|rmdir|rmtree|copyfile|copytree|touch|symlink_to|mkdtemp|NamedTemporaryFile|TemporaryDirectory)$"
    r"|^(open|io\.open|os\.open|os\.replace|os\.rename|os\.remove|shutil\.\w+|tempfile\.\w+|rasterio\.open|sqlite3\.connect|fiona\.open|zipfile\.ZipFile)$"
)


def test_only_layers_touches_files():
    """The rest of the house gets tables and gives tables or bytes."""
    empty(f"{shown(path)}:{node.lineno} calls {name}" for path in SHIPPED if room(path) != "layers"
          for name, node in calls(path) if TOUCHES.search(name))


CLOCKS = re.compile(r"(^|\.)(datetime\.(now|utcnow|today)|date\.today|Timestamp\.(now|today|utcnow)"
                    r"|time\.(time|localtime|gmtime|strftime|ctime))$")


def test_processing_reads_no_clock_and_keeps_no_global():
    empty(f"{shown(path)}:{node.lineno} calls {name}" for path in SHIPPED if room(path) == "processing"
          for name, node in calls(path) if CLOCKS.search(name) or name.split(".")[0] in ("random", "uuid") or ".random." in name)
    empty(f"{shown(path)}:{node.lineno} {ast.unparse(node)}" for path in SHIPPED if room(path) == "processing"
          for node in ast.walk(TREES[path]) if isinstance(node, ast.Global))


BANNED_MODULES = {"pickle", "cPickle", "marshal", "shelve", "dill", "subprocess", "pty", "commands", "telnetlib", "ftplib", "xmlrpc"}
SECRET = re.compile(r"(^|_)(pass|passwd|password|pwd|secret|token|api_?key)(_|$)", re.IGNORECASE)
SQL = re.compile(r"^\s*(select\s.+\sfrom|insert\s+into|update\s.+\sset|delete\s+from|drop\s+(table|trigger))\b", re.IGNORECASE | re.DOTALL)


def offences(path: Path):
    for name, line in imports(path):
        if name.split(".")[0] in BANNED_MODULES or name.startswith(("xml.etree", "xml.dom", "xml.sax")):
            yield line, f"imports {name}"
    for name, node in calls(path):
        if name in ("eval", "exec", "compile", "__import__", "os.system", "os.popen") or name.endswith((".exec_", ".executescript_")):
            yield node.lineno, f"calls {name}"
    for node in ast.walk(TREES[path]):
        if isinstance(node, ast.Assert):
            yield node.lineno, "assert: gone under python -O, and the plugin site refuses it"
        elif isinstance(node, ast.ExceptHandler):
            if node.type is None:
                yield node.lineno, "a bare except catches Ctrl-C too"
            if [type(part) for part in node.body] == [ast.Pass]:
                yield node.lineno, "except with nothing but pass: say why with contextlib.suppress, or act"
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and re.fullmatch(r"[0-9a-fA-F]{32,}", node.value):
            yield node.lineno, "a quoted hex digest looks like a key to detect-secrets"
        elif isinstance(node, (ast.JoinedStr, ast.BinOp)):
            text = "".join(part.value for part in ast.walk(node) if isinstance(part, ast.Constant) and isinstance(part.value, str))
            built = isinstance(node, ast.JoinedStr) or isinstance(node.op, (ast.Mod, ast.Add))
            if built and SQL.match(text):
                yield node.lineno, "SQL put together from text: bind parameters"
        elif isinstance(node, (ast.Assign, ast.AnnAssign)) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                if SECRET.search(ast.unparse(target).split(".")[-1]):
                    yield node.lineno, f"{ast.unparse(target)} looks like a secret"


def test_shipped_code_holds_nothing_the_plugin_site_refuses():
    empty(f"{shown(path)}:{line} {what}" for path in SHIPPED for line, what in offences(path))


def test_names_of_files_say_what_is_in_them():
    vague = {"utils", "util", "helpers", "helper", "manager", "handler", "common", "misc", "info", "stuff", "tools"}
    empty(f"{shown(path)}: call it by what it does" for path in EVERYTHING if vague & set(path.stem.lower().split("_")))


def test_no_file_is_longer_than_one_can_keep_in_mind():
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in EVERYTHING}
    empty(f"{shown(path)} has {count} lines" for path, count in lengths.items() if count > 300)
    empty(f"{shown(path)} is empty" for path in SHIPPED if not path.read_text("utf-8").strip())


@pytest.mark.parametrize("name", OLD_PYTHON)
def test_the_first_files_read_on_an_old_python(name):
    """QGIS 3.22 elsewhere brings Python 3.9: it must get as far as the message that says what is missing."""
    tree = ast.parse((ROOT / name).read_text("utf-8"), feature_version=(3, 9))
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.Match)]


def test_pyproject_names_every_package():
    folders = {".".join(["lantian", *path.parent.relative_to(ROOT).parts]) for path in SHIPPED if path.name == "__init__.py"}
    loose = {".".join(["lantian", *path.parent.relative_to(ROOT).parts]) for path in SHIPPED} - folders
    assert not loose, f"folders without __init__.py: {loose}"
    assert set(PYPROJECT["tool"]["setuptools"]["packages"]) == folders


def test_every_library_is_declared():
    """What shipped code imports stands in pyproject; the plugin may ask QGIS for its own, too."""
    declared = {re.match(r"[\w-]+", line)[0].lower() for line in PYPROJECT["project"]["dependencies"]}
    declared = {{"python-docx": "docx"}.get(name, name) for name in declared}
    own = set(sys.stdlib_module_names) | {"lantian"}
    empty(f"{shown(path)}:{line} imports {name}" for path in SHIPPED for name, line in imports(path)
          if (top := name.split(".")[0]) not in own and top.lower() not in declared
          and not (room(path) == "plugin" and top in QGIS))


def test_a_library_that_may_be_missing_is_asked_for_by_wanted():
    """Inside the function that uses it, and so that its absence is said: ``with wanted("folium"): import folium``."""
    from lantian.layers.wanted import WANTED

    def asked(node, inside=False):
        inside = inside or (isinstance(node, ast.With) and any(re.match(r"(wanted|contextlib\.suppress)\(", ast.unparse(item)) for item in node.items))
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]
            yield from ((node.lineno, name) for name in names if not inside and not getattr(node, "level", 0) and name.split(".")[0] in WANTED)
        for child in ast.iter_child_nodes(node):
            yield from asked(child, inside)

    empty(f"{shown(path)}:{line} imports {name} without wanted()" for path in SHIPPED for line, name in asked(TREES[path]))


def test_pins_allow_what_pyproject_asks():
    pins = dict(re.findall(r"^([\w.-]+)==(\S+)$", (ROOT / "setup/pins.txt").read_text("utf-8"), re.MULTILINE))
    for line in [*PYPROJECT["project"]["dependencies"], *PYPROJECT["project"]["optional-dependencies"]["test"]]:
        assert re.match(r"[\w-]+", line)[0].lower() in pins, f"{line} has no pin in setup/pins.txt"


def test_one_version_everywhere():
    version = re.search(r'__version__ = "(.+)"', (ROOT / "__init__.py").read_text("utf-8"))[1]
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt", "utf-8")
    assert metadata["general"]["version"] == version
    assert re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)[1] == version


def test_readme_maps_the_code_that_is_there():
    """Every path of README's map exists, and every package has its line."""
    block = re.search(r"<!-- map -->\n+```\n(.+?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)[1]
    folders, named = [], set()
    for line in block.splitlines():
        depth, name = (len(line) - len(line.lstrip())) // 2, line.split()[0]
        folders[depth:] = [name]
        named.add("".join(folders[:depth]) + name)
    empty(f"README names {name}, which is not there" for name in sorted(named) if not (ROOT / name).exists())
    packages = {path.parent.relative_to(ROOT).as_posix() + "/" for path in SHIPPED if path.parent != ROOT}
    empty(f"README's map lacks {name}" for name in sorted(packages - named))


HEAVY = ("pandas", "numpy", "geopandas", "shapely", "pyproj", "pyogrio", "rasterio", "folium", "xlsxwriter", "docx", "openpyxl")


def test_the_command_line_starts_light():
    """--help and a wrong argument answer at once: nothing heavy is loaded to say them."""
    start = f"""
import importlib.util, sys
spec = importlib.util.spec_from_file_location("lantian", {str(ROOT / "__init__.py")!r}, submodule_search_locations=[{str(ROOT)!r}])
sys.modules["lantian"] = package = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)
from lantian.__main__ import main
try:
    main()
except SystemExit:
    pass
print("HEAVY", *[name for name in {HEAVY!r} if name in sys.modules])
"""
    for argument in ("--help", "no-such-task"):
        command = [sys.executable, "-c", start, argument]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", cwd=ROOT / "tests", timeout=60)
        assert done.stdout.splitlines()[-1:] == ["HEAVY"], done.stdout + done.stderr
