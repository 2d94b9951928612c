"""The zip of the working tree as it stands, cut by setup/make_zip.sh, and setup/gate.py as a module."""

import importlib.util
import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def git(*arguments, **environment) -> bytes:
    command = ["git", "-c", "safe.directory=*", "-C", ROOT, *arguments]
    return subprocess.run(command, check=True, capture_output=True, env={**os.environ, **environment}).stdout


def cut(folder: Path, reference: str = "yes") -> Path:
    """The zip in *folder*, in an index and an object store of its own: nothing of the checkout changes."""
    folder.mkdir(parents=True, exist_ok=True)
    objects = Path(os.fsdecode(git("rev-parse", "--git-path", "objects")).strip())
    store = folder / "objects"
    store.mkdir()
    own = {"GIT_INDEX_FILE": str(folder / "index"), "GIT_OBJECT_DIRECTORY": str(store), "GIT_ALTERNATE_OBJECT_DIRECTORIES": str(ROOT / objects)}
    git("read-tree", "HEAD", **own)
    git("add", "--all", **own)
    tree = git("write-tree", **own).decode().strip()
    path = folder / "lantian.zip"
    # another user's checkout, as under a chroot, is git's to trust
    own |= {"GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "safe.directory", "GIT_CONFIG_VALUE_0": "*"}
    done = subprocess.run([ROOT / "setup/make_zip.sh", path, reference, tree], env={**os.environ, **own}, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return path


def gate():
    """setup/gate.py, which is no part of any package."""
    spec = importlib.util.spec_from_file_location("gate", ROOT / "setup/gate.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
