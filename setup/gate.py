"""The plugin site's gate, applied to a zip before anybody uploads it: ``gate.py [--only-addresses] ZIP`` (exit 0 or 1).

Rules as plugins.qgis.org had them in November 2026: its validator of uploads (size, folders, metadata) and its security scan (Bandit,
detect-secrets, suspicious files), each without leniency: what the site only remarks on is a finding here, too.
--only-addresses asks nothing but the metadata's addresses, and needs nothing but Python.
"""

import configparser
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from urllib.parse import urlparse

PLACEHOLDER = "SET-BEFORE-UPLOAD"
REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository",
            "homepage")  # the site calls homepage optional, and refuses a zip without one
ADDRESSES = ("author", "email", "homepage", "tracker", "repository")
URLS = ("homepage", "tracker", "repository")
BOOLEANS = ("experimental", "deprecated", "server", "supportsQt6")
MOST_BYTES, MOST_OF_OURS = 25_000_000, 10 * 2**20
FORBIDDEN_FOLDERS = {"__MACOSX", "__pycache__", "tests"}
PROGRAMS = (".sh", ".bash", ".bat", ".cmd", ".ps1", ".exe", ".dll", ".so", ".dylib", ".pyd", ".pyc", ".pyo", ".bin", ".com", ".msi", ".jar")
# What is no text and may yet be in the zip: data and compiled translations.
DATA = {".gpkg", ".tif", ".png", ".qm", ".woff2"}


def unuploadable(zip_path) -> list[str]:
    """What the validator refuses, and what does not belong into a plugin."""
    found, path = [], Path(zip_path)
    if path.stat().st_size > MOST_BYTES:
        found.append(f"{path.stat().st_size} bytes, more than the site takes")
    if path.stat().st_size > MOST_OF_OURS:
        found.append(f"{path.stat().st_size} bytes, more than {MOST_OF_OURS}")
    with zipfile.ZipFile(path) as archive:
        if archive.testzip():
            found.append(f"damaged: {archive.testzip()}")
        members = [member for member in archive.infolist() if not member.is_dir()]
        for member in archive.infolist():
            found += _named(member.filename)
        for member in members:
            found += _content(member, archive.read(member))
        names = {member.filename for member in members}
        found += [f"there is no lantian/{needed}" for needed in ("__init__.py", "metadata.txt", "LICENSE") if f"lantian/{needed}" not in names]
        if "lantian/metadata.txt" in names:
            found += metadata_faults(archive.read("lantian/metadata.txt").decode("utf-8"), names)
    return found


def _named(name):
    parts = name.rstrip("/").split("/")
    if parts[0] != "lantian":
        yield f"{name}: outside the one folder lantian/"
    if ".." in name or name.startswith("/"):
        yield f"{name}: a path that leads elsewhere"
    if FORBIDDEN_FOLDERS & set(parts):
        yield f"{name}: a folder that has no place in a plugin"
    if any(part.startswith(".") for part in parts):
        yield f"{name}: hidden"


def _content(member, content):
    name = member.filename
    if name.lower().endswith(PROGRAMS) or content.startswith((b"\x7fELF", b"MZ", b"#!")):
        yield f"{name}: a program"
    if member.external_attr >> 16 & 0o111:
        yield f"{name}: executable"
    if b"\0" in content and Path(name).suffix not in DATA:
        yield f"{name}: binary, and no data that we know"


def general(text) -> dict:
    """The keys of metadata.txt as QGIS and the site read them: case matters."""
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read_string(text)
    return dict(parser["general"])


def metadata_faults(text, names=()) -> list[str]:
    """What is wrong with metadata.txt, its addresses apart; *names* are the files of the zip."""
    keys = general(text)
    found = [f"metadata.txt: {key} is missing" for key in REQUIRED if not keys.get(key, "").strip()]
    if "/" in keys.get("author", ""):
        found.append("metadata.txt: the site refuses an author with a slash")
    found += [f"metadata.txt: {key}={keys[key]} counts as no on the site" for key in BOOLEANS if keys.get(key) not in (None, "True", "False")]
    for key, wanted in {"qgisMinimumVersion": "3.22", "qgisMaximumVersion": "4.99", "supportsQt6": "True", "experimental": "True",
                        "hasProcessingProvider": "yes"}.items():
        if keys.get(key) != wanted:
            found.append(f"metadata.txt: {key}={keys.get(key)}, not {wanted}")
    if not re.fullmatch(r"\d+\.\d+\.\d+", keys.get("version", "")):
        found.append(f"metadata.txt: version={keys.get('version')}")
    if names and f"lantian/{keys.get('icon')}" not in names:
        found.append(f"metadata.txt: there is no icon {keys.get('icon')}")
    return found


def address_faults(text) -> list[str]:
    """Addresses that nobody has given yet, or that are none. None is asked for over the network."""
    keys = general(text)
    found = [f"metadata.txt: {key} is still {PLACEHOLDER}" for key in ADDRESSES if PLACEHOLDER in keys.get(key, "")]
    for key in URLS:
        if PLACEHOLDER not in keys.get(key, "") and not all((urlparse(keys.get(key, "")).scheme, urlparse(keys.get(key, "")).netloc)):
            found.append(f"metadata.txt: {key}={keys.get(key)} is no address")
    if PLACEHOLDER not in keys.get("email", "") and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", keys.get("email", "")):
        found.append(f"metadata.txt: email={keys.get('email')} is no address")
    return found


def scanned(folder) -> list[str]:
    """What Bandit and detect-secrets find in the unpacked zip; every severity counts."""
    report = json.loads(_said(folder, "bandit", "-q", "-r", ".", "-f", "json"))
    found = [f"bandit could not read {error['filename']}: {error['reason']}" for error in report["errors"]]
    found += [f"{hit['filename']}:{hit['line_number']} {hit['test_id']} {hit['issue_text']}" for hit in report["results"]]
    secrets = json.loads(_said(folder, "detect_secrets", "scan", "--all-files", "--exclude-files", r"metadata\.txt", "."))["results"]
    return found + [f"{name}:{hit['line_number']} {hit['type']}" for name, hits in secrets.items() for hit in hits]


def _said(folder, *arguments) -> str:
    return subprocess.run([sys.executable, "-m", *arguments], cwd=folder, capture_output=True, encoding="utf-8", timeout=300).stdout


def main(words) -> int:
    only_addresses, zip_path = "--only-addresses" in words, words[-1]
    with zipfile.ZipFile(zip_path) as archive:
        found = address_faults(archive.read("lantian/metadata.txt").decode("utf-8"))
        if not only_addresses:
            found += unuploadable(zip_path)
            with tempfile.TemporaryDirectory() as folder:
                archive.extractall(folder)
                found += scanned(folder)
    for line in found:
        print(f"{'warning' if only_addresses else 'refused'}: {line}", file=sys.stderr)
    if not found and not only_addresses:
        print(f"{zip_path}: nothing stands against an upload")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
