"""A small workspace."""

import pytest

from lantian.layers.new_workspace import create


@pytest.fixture
def path(tmp_path):
    """An empty workspace of Zezhou in a folder with blanks and Chinese in its name."""
    folder = tmp_path / "工作 区"
    folder.mkdir()
    create(folder / "泽州 2024.gpkg", "140525")
    return folder / "泽州 2024.gpkg"


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    """The bytes of an empty workspace of Zezhou."""
    path = tmp_path_factory.mktemp("empty") / "w.gpkg"
    create(path, "140525")
    return path.read_bytes()
