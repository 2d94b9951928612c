"""Copies of notices beside the workspace: under a name that any system and any old program can hold, known by their hash."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from .errors import InputError, OutputError
from .full_disk import full_disk
from .vector import sha256


def keep_document(workspace: Path, document) -> tuple[str, str]:
    """Copy *document* into ``act-documents/`` beside the workspace: (path relative to the workspace's folder, SHA-256). The same document is kept once.

    Raises InputError when it cannot be read, OutputError when it cannot be kept.
    """
    document, workspace = Path(document), Path(workspace)
    try:
        digest = sha256(document)
    except OSError as error:
        raise InputError("通告：原文 {file} 打不开（{why}）；请核对路径", "Act: the document {file} cannot be opened ({why}); check the path",
                         file=str(document), why=error.strerror) from error
    ending = document.suffix.lower() if re.fullmatch(r"\.[A-Za-z0-9]{1,8}", document.suffix) else ""
    folder = workspace.parent / "act-documents"
    target = folder / f"{digest[:32]}{ending}"
    draft = target.with_name(target.name + ".new")
    try:
        folder.mkdir(exist_ok=True)
        if not target.exists():
            shutil.copyfile(document, draft)
            draft.replace(target)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise full_disk(target, error, "通告", "Act") or OutputError(
            "通告：原文不能存到 {folder}（{why}）；请检查磁盘与权限", "Act: the document cannot be kept in {folder} ({why}); check disk and permissions",
            folder=str(folder), why=error.strerror) from error
    return target.relative_to(workspace.parent).as_posix(), digest
