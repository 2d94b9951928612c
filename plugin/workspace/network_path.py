"""Whether a path leads over the network: told from its text and what the system says of drives, without a look at the file itself."""

from __future__ import annotations

import re
import sys

from ...layers.mounts import mount_table

NETWORK_TYPES = frozenset((
    "nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "smbclient", "ncpfs", "afs", "afpfs", "ceph", "glusterfs", "lustre", "gpfs", "ocfs2", "coda", "9p",
    "davfs", "webdav", "sshfs", "fuse.sshfs", "fuse.smbnetfs", "fuse.gvfsd-fuse", "fuse.davfs", "fuse.rclone", "fuse.glusterfs", "fuse.ceph", "fuse.kio-fuse"))
"""File systems as /proc/mounts or QStorageInfo name them. On them SQLite's locks cannot be relied on, and a drive may not answer."""
_REMOTE = 4  # DRIVE_REMOTE of GetDriveTypeW
_ESCAPE = re.compile(r"\\([0-7]{3})")


def network_kind(path: str, system: str, *, mounts: str = "", drive_type=None, file_system=None) -> str:
    """What kind of network path an absolute *path* is (``unc``, ``drive``, ``nfs4``, ``cifs`` …); empty for a path on this computer.

    *system* is ``linux``, ``win32`` or ``darwin``. *mounts* is the text of /proc/mounts; ``drive_type(root)`` the number that Windows gives for
    ``Z:\\``; ``file_system(path)`` the type that macOS tells. The last two may wait for a drive: not in the window's thread.
    """
    if system == "win32":
        return _on_windows(path, drive_type)
    if system == "darwin" and not path.startswith("/Volumes/"):
        return ""
    kind = file_system(path).lower() if system == "darwin" else _mounted(path, mounts)
    return kind if kind in NETWORK_TYPES else ""


def _on_windows(path, drive_type):
    text = path.replace("/", "\\")
    if text.upper().startswith("\\\\?\\UNC\\"):
        return "unc"
    if text.startswith(("\\\\?\\", "\\\\.\\")):
        text = text[4:]
    elif text.startswith("\\\\"):
        return "unc"
    if drive_type and re.match(r"[A-Za-z]:", text):
        return "drive" if drive_type(text[:2].upper() + "\\") == _REMOTE else ""
    return ""


def _mounted(path, mounts) -> str:
    """The type of the file system with the longest mount point that *path* lies under; of two on one point the later hides the earlier."""
    found, longest = "", -1
    for line in mounts.splitlines():
        parts = line.split()
        if len(parts) < 3:
            continue
        # The kernel writes blanks in names as \040; other bytes of UTF-8 stand as they are.
        point = _ESCAPE.sub(lambda code: chr(int(code[1], 8)), parts[1]).rstrip("/") + "/"
        if (path.rstrip("/") + "/").startswith(point) and len(point) >= longest:
            found, longest = parts[2].lower(), len(point)
    return found


def network_kind_here(path: str) -> str:
    """``network_kind`` of a resolved path as this computer has it. May wait for a drive: call it in a thread of Work."""
    return network_kind(path, sys.platform, mounts=mount_table() if sys.platform.startswith("linux") else "", drive_type=_drive_type, file_system=_file_system)


def _drive_type(root):
    try:
        from ctypes import windll

        return windll.kernel32.GetDriveTypeW(root)
    except (ImportError, AttributeError, OSError):
        return 0


def _file_system(path):
    from qgis.PyQt.QtCore import QStorageInfo

    return bytes(QStorageInfo(path).fileSystemType()).decode("ascii", "replace")
