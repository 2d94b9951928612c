"""Writes plain data as a JSON file, whole or not at all."""

from __future__ import annotations

import json
from pathlib import Path

from .errors import OutputError
from .full_disk import full_disk


def write_json(path, value) -> Path:
    """Write *value* in UTF-8, keys in their order. Raises OutputError."""
    path = Path(path)
    draft = path.with_name(f".{path.name}.new")
    try:
        draft.write_text(json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n", "utf-8")
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise full_disk(path, error) or OutputError(
            "结果：不能写入 {file}（{why}）；请换到可写的位置", "Result: {file} cannot be written ({why}); choose a place where you may write",
            file=str(path), why=error.strerror) from error
    return path
