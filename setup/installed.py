"""Is a venv whole? ``installed.py note FOLDER WHAT`` writes down what was installed, ``check`` compares the venv with it (exit 0 or 1).

Nothing is believed that can be looked up: the note holds the hash of pins and of what pyproject asks for, and every file of every distribution
is looked for, so that a venv that was moved, thinned out or made for another Python is set up again.
"""

import hashlib
import json
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def wanted() -> str:
    """Changes when another set of packages, another place or another Python is asked for."""
    # of pyproject only what pip acts on: a new folder of ours, or another rule of ruff, changes no venv
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    asked = {key: pyproject["project"].get(key) for key in ("dependencies", "optional-dependencies", "requires-python", "scripts")}
    asked |= {"build": pyproject["build-system"], "place": pyproject["tool"]["setuptools"]["package-dir"]}
    parts = [(ROOT / "setup/pins.txt").read_bytes(), json.dumps(asked, sort_keys=True).encode()]
    return hashlib.sha256(b"\0".join([*parts, str(ROOT).encode(), sys.version.encode()])).hexdigest()


def records(folder: Path) -> list[Path]:
    return sorted(folder.glob("lib/python3.*/site-packages/*.dist-info/RECORD"))


def whole(folder: Path, note: Path) -> bool:
    if not note.is_file() or not (folder / "bin" / "python").exists():
        return False
    first, *names = note.read_text("utf-8").splitlines()
    if first != wanted() or names != [record.parent.name for record in records(folder)]:
        return False
    for record in records(folder):
        place = record.parents[1]
        for line in record.read_text("utf-8").splitlines():
            name = line.rsplit(",", 2)[0].strip('"')
            if not name.endswith(".pyc") and not (place / name).exists():
                return False
    return True


def main(verb: str, where: str, what: str) -> int:
    folder = ROOT / where
    note = folder / f"lantian-{what}.txt"
    if verb == "note":
        # a step that installs more makes the note of a smaller one stale: only the last stands
        for old in folder.glob("lantian-*.txt"):
            old.unlink()
        note.write_text("\n".join([wanted(), *(record.parent.name for record in records(folder))]) + "\n", "utf-8")
        return 0
    return 0 if whole(folder, note) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
