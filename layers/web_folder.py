"""A web map as a folder for a web server: index.html and what it is made of, whole or not at all."""

from __future__ import annotations

from pathlib import Path

from .staging import check_target, staged

PARTS = ("assets", "data", "index.html")


def write_web_folder(out, files: dict[str, bytes]) -> Path:
    """Write *files* (path below the folder → content) into *out*, which is new, empty or an earlier such folder. Raises OutputError."""
    out = Path(out)
    with staged(out, PARTS) as stage:
        for name, content in files.items():
            path = stage / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(content)
    return out


def check_web_folder(out) -> None:
    """Refuse, before any work, a folder that holds anything else. Raises OutputError."""
    check_target(Path(out), PARTS)
