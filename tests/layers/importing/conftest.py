"""One workspace for the imports that only look, and one of its own for each that writes."""

import shutil

import pytest

from lantian.layers.new_workspace import create


@pytest.fixture(scope="session")
def pristine(tmp_path_factory):
    """An empty workspace of Zezhou that no test writes to."""
    path = tmp_path_factory.mktemp("工作 区") / "泽州.gpkg"
    create(path, "140525")
    return path


@pytest.fixture
def workspace(pristine, tmp_path):
    """A copy that the test may write to."""
    return shutil.copy(pristine, tmp_path / "w.gpkg")
