"""The example workspace of a prefecture: the commands that make it from the files of sample/."""

from __future__ import annotations

import shlex
import shutil
from pathlib import Path

from .errors import InputError

SAMPLE = Path(__file__).resolve().parents[1] / "sample"
NAME = "xinzhou.gpkg"


def example_steps(workspace, out, sample=SAMPLE) -> list[list[str]]:
    """The command lines, as words, that make the example *workspace*; result folders come to lie in the folder *out*.

    Raises InputError where the sample is not installed along.
    """
    sample = Path(sample)
    file = sample / "xinzhou" / "steps.txt"
    try:
        lines = file.read_text("utf-8").splitlines()
    except OSError as error:
        raise InputError("示例数据：这一份蓝天没有附带（{file}）；请安装插件压缩包", "Sample data: not part of this copy of Lantian ({file}); install the plugin's zip",
                         file=str(file)) from error
    places = {"workspace": str(workspace), "out": str(out), "sample": str(sample)}
    # Put into the words after they are split: a folder may have blanks in its name.
    return [[word.format(**places) for word in shlex.split(line)] for line in lines if line.strip()]


def free_name(folder, name: str = NAME) -> Path:
    """The path *folder*/*name*, or with a number where that is taken."""
    folder, wanted = Path(folder), Path(name)
    return next(path for number in range(1, 10_000)
                if not (path := folder / (name if number == 1 else f"{wanted.stem}-{number}{wanted.suffix}")).exists())


def make_folder(folder) -> Path:
    """The folder, made where it lacks. Raises InputError where it cannot be made."""
    try:
        Path(folder).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError("文件夹：不能建立 {folder}（{why}）；请另选", "Folder: {folder} cannot be made ({why}); choose another", folder=str(folder),
                         why=error.strerror) from error
    return Path(folder)


def forget_example(path) -> None:
    """Take away a workspace that was not finished, with its journal and result folder."""
    path = Path(path)
    for ending in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    shutil.rmtree(path.with_suffix(""), ignore_errors=True)
