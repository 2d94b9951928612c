"""Files that are ZIP archives (DOCX and kin) with equal bytes for equal content."""

from __future__ import annotations

import io
import zipfile

_BEGIN = (1980, 1, 1, 0, 0, 0)  # the earliest that a ZIP can tell


def steady_zip(content: bytes) -> bytes:
    """The archive *content* with every member dated 1980-01-01, in the same order and compression, without the system's marks."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as given, zipfile.ZipFile(out, "w") as made:
        for member in given.infolist():
            entry = zipfile.ZipInfo(member.filename, _BEGIN)
            entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 3, 0o600 << 16
            made.writestr(entry, given.read(member))
    return out.getvalue()
