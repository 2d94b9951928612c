"""Results that several tests look at."""

import pytest

from .runs import LISTS, SOURCES, VIIRS, flag


@pytest.fixture(scope="session")
def sample(tmp_path_factory):
    """The result of ``make demo``."""
    return flag(tmp_path_factory.mktemp("sample") / "out", VIIRS, sources=SOURCES)


@pytest.fixture(scope="session")
def three(tmp_path_factory):
    """The three lists of tests/data/fire together."""
    return flag(tmp_path_factory.mktemp("three") / "out", *LISTS, sources=SOURCES)
