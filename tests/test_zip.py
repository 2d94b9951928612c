"""The zip as it would be uploaded passes the plugin site's gate, and the gate refuses what the site refuses."""

import importlib.util
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
spec = importlib.util.spec_from_file_location("zips", Path(__file__).with_name("zips.py"))
zips = importlib.util.module_from_spec(spec)
spec.loader.exec_module(zips)
gate = zips.gate()
FILES = {"__init__.py", "__main__.py", "metadata.txt", "README.md", "CHANGELOG.md", "LICENSE"}
TOP = FILES | {"LICENSES", "layers", "processing", "commands", "plugin", "sample"}


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    return zips.cut(tmp_path_factory.mktemp("zip"))


@pytest.fixture(scope="module")
def unpacked(built) -> Path:
    folder = built.parent / "unpacked"
    with zipfile.ZipFile(built) as archive:
        archive.extractall(folder)
    return folder / "lantian"


def test_it_holds_the_plugin_and_nothing_else(built):
    with zipfile.ZipFile(built) as archive:
        names = [name for name in archive.namelist() if not name.endswith("/")]
    assert {name.split("/")[1] for name in names} <= TOP
    for needed in ("plugin/main.py", "plugin/i18n/lantian_zh.qm", "layers/reference/counties.gpkg", "LICENSES/leaflet.txt"):
        assert f"lantian/{needed}" in names


def repacked(built, folder, only=None, **changed) -> Path:
    """The zip, or *only* some of it, with files added or replaced: name → content, or (content, mode)."""
    path = folder / "changed.zip"
    with zipfile.ZipFile(built) as old, zipfile.ZipFile(path, "w") as new:
        for member in old.infolist():
            if member.filename not in changed and not member.is_dir() and (only is None or member.filename in only):
                new.writestr(member, old.read(member))
        for name, content in changed.items():
            member = zipfile.ZipInfo(name)
            content, mode = content if isinstance(content, tuple) else (content, 0o644)
            member.external_attr = mode << 16
            if content is not None:
                new.writestr(member, content)
    return path


def with_metadata(built, **keys) -> bytes:
    """metadata.txt with *keys* set; those that are None taken out."""
    with zipfile.ZipFile(built) as archive:
        lines = archive.read("lantian/metadata.txt").decode("utf-8").splitlines()
    lines = [line for line in lines if line.partition("=")[0] not in keys]
    return "\n".join([*lines, *(f"{key}={value}" for key, value in keys.items() if value is not None)]).encode()


@pytest.mark.parametrize(("name", "content", "said"), [
    ("lantian/run.sh", b"echo\n", "a program"),
    ("lantian/plugin/fast.so", b"x", "a program"),
    ("lantian/plugin/tool", b"\x7fELF\x02", "a program"),
    ("lantian/plugin/go.py", (b"print()\n", 0o755), "executable"),
    ("lantian/plugin/blob.dat", b"\0\1", "binary"),
    ("lantian/plugin/__pycache__/main.cpython-311.pyc", b"\0", "no place"),
    ("lantian/tests/test_a.py", b"", "no place"),
    ("lantian/.hidden", b"", "hidden"),
    ("other/file.txt", b"", "one folder"),
    ("lantian/../up.txt", b"", "elsewhere"),
    ("lantian/LICENSE", None, "no lantian/LICENSE"),
    ("lantian/plugin/icons/lantian.svg", None, "no icon"),
])
def test_the_gate_sees_what_has_no_place(built, tmp_path, name, content, said):
    found = gate.unuploadable(repacked(built, tmp_path, **{name: content}))
    assert len(found) >= 1 and all(said in line for line in found[:1]), found


@pytest.mark.parametrize(("keys", "said"), [
    ({"email": None}, "email is missing"), ({"homepage": ""}, "homepage is missing"), ({"about": None}, "about is missing"),
    ({"author": "A/B"}, "slash"), ({"server": "yes"}, "counts as no"), ({"experimental": "False"}, "experimental"),
    ({"qgisMaximumVersion": "3.99"}, "qgisMaximumVersion"), ({"supportsQt6": None}, "supportsQt6"), ({"version": "0.1"}, "version"),
])
def test_the_gate_reads_the_metadata_as_the_site_does(built, keys, said):
    found = gate.metadata_faults(with_metadata(built, **keys).decode())
    assert len(found) >= 1 and any(said in line for line in found), found


def test_the_gate_scans(tmp_path):
    (tmp_path / "seeded.py").write_text("import subprocess\nassert subprocess\nKEY = '" + "0123456789abcdef" * 2 + "'\n")
    found = "\n".join(gate.scanned(tmp_path))
    assert "B404" in found and "B101" in found and "Hex High Entropy String" in found


ADDRESSES = {"author": "陈工", "email": "chen@example.org", **{key: f"https://example.org/{key}" for key in gate.URLS}}


def asked(zip_path, *words):
    return subprocess.run([sys.executable, ROOT / "setup/gate.py", *words, zip_path], capture_output=True, encoding="utf-8", timeout=300)


def test_no_address_is_invented_and_none_is_uploaded(built, tmp_path):
    """make zip warns of each; make release-check refuses."""
    built = repacked(built, tmp_path, ["lantian/__init__.py", "lantian/metadata.txt", "lantian/LICENSE", "lantian/plugin/icons/lantian.svg"])
    wanted = [f"{key} is still SET-BEFORE-UPLOAD" for key in ("author", "email", "homepage", "tracker", "repository")]
    warned, refused = asked(built, "--only-addresses"), asked(built)
    assert [line.split("metadata.txt: ")[1] for line in warned.stderr.splitlines()] == wanted and "warning: " in warned.stderr
    assert [line.split("metadata.txt: ")[1] for line in refused.stderr.splitlines()] == wanted and refused.returncode == 1
    for name in ("pyproject.toml", "README.md", "metadata.txt"):
        assert "github.com/lantian" not in (ROOT / name).read_text("utf-8")


def test_with_addresses_nothing_stands_against_it(built, unpacked, tmp_path):
    """Sizes, names, programs, metadata keys, Bandit, detect-secrets: no finding of any severity."""
    assert len(list(unpacked.rglob("*.py"))) > 100
    ready = repacked(built, tmp_path, **{"lantian/metadata.txt": with_metadata(built, **ADDRESSES)})
    done = asked(ready)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("keys", [{"email": "chen"}, {"tracker": "example.org"}, {"homepage": "SET-BEFORE-UPLOAD/"}])
def test_an_address_that_is_none_is_refused(built, tmp_path, keys):
    found = gate.address_faults(with_metadata(built, **{**ADDRESSES, **keys}).decode())
    assert len(found) == 1 and next(iter(keys)) in found[0]


def test_make_goes_through_the_gate():
    """The targets call what is tested here: release-check stops at its exit code, zip does not."""
    said = subprocess.run(["make", "-n", "-W", "plugin/i18n/plugin_zh.ts", "release-check"], cwd=ROOT, capture_output=True, encoding="utf-8").stdout
    assert "lrelease" in said and "setup/make_zip.sh" in said
    warning, refusal = [line for line in said.splitlines() if "setup/gate.py" in line]
    assert "--only-addresses" in warning and warning.endswith("|| true")
    assert "--only-addresses" not in refusal and "||" not in refusal


def texts_of_png(content):
    """The text chunks of a PNG; in its packed pixels two bytes may look like anything."""
    at, texts = 8, []
    while at < len(content):
        length, kind = struct.unpack(">I4s", content[at:at + 8])
        if kind in (b"tEXt", b"zTXt", b"iTXt"):
            texts.append(content[at + 8:at + 8 + length])
        at += length + 12
    return b"\n".join(texts)


def test_every_vendored_file_has_its_licence(unpacked):
    """LICENSES/VENDORED.md names each file that others wrote, and the licence text beside it; what looks vendored is in it."""
    table = (unpacked / "LICENSES/VENDORED.md").read_text("utf-8")
    rows = [[cell.strip().strip("`") for cell in line.strip("|").split("|")] for line in table.splitlines() if line.startswith("| `")]
    listed = {row[0]: row[-1] for row in rows}
    assert listed
    for name, licence in listed.items():
        assert (unpacked / name).is_file(), f"{name} is not there"
        assert len((unpacked / "LICENSES" / licence).read_text("utf-8")) > 200, f"{licence} is no licence text"
    assert {path.name for path in (unpacked / "LICENSES").iterdir()} == {"VENDORED.md", *listed.values()}
    marks = (b"(c) 19", b"(c) 20", "©".encode(), b"copyright", b"@license", b"@preserve")
    for path in unpacked.rglob("*"):
        name = path.relative_to(unpacked).as_posix()
        if path.suffix in (".js", ".css", ".svg", ".ttf", ".woff2", ".png") and name not in listed:
            content = path.read_bytes() if path.suffix != ".png" else texts_of_png(path.read_bytes())
            assert not any(mark in content.lower() for mark in marks), f"{name} bears a copyright of others and is not in LICENSES/VENDORED.md"
            assert max(map(len, content.split(b"\n"))) < 2000 or path.suffix == ".png", f"{name} is minified: is it ours?"


def test_it_loads_where_it_lands(unpacked, tmp_path):
    """In a folder with a blank and Chinese in its name, as a QGIS profile on Windows may have; nothing else of ours in sight."""
    landed = tmp_path / "配置 文件夹"
    landed.mkdir()
    (landed / "lantian").symlink_to(unpacked, target_is_directory=True)
    code = "import compileall, lantian, sys; sys.exit(not (callable(lantian.classFactory) and compileall.compile_dir('lantian', quiet=1)))"
    done = subprocess.run(["/usr/bin/python3", "-c", code], cwd=landed, capture_output=True, encoding="utf-8", timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
