"""The errors a user can cause, in Chinese and English.

A message has the form ``<Layer title>: <what is wrong, with value and row>; <what to do>``.
"""

import re
from contextlib import contextmanager

_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class LantianError(Exception):
    """A mistake in the user's data or arguments: exit code 2, never a stack trace.

    *zh* and *en* are ``str.format`` templates over *values*; values are put in as they are,
    so a brace or a percent sign in a user's text does no harm.
    """

    def __init__(self, zh: str, en: str, **values):
        self.zh, self.en, self.values = zh, en, values
        super().__init__(self.text("en"))

    def text(self, lang: str = "zh") -> str:
        return unsteered((self.zh if lang == "zh" else self.en).format(**self.values))

    def __reduce__(self):
        return _rebuild, (type(self), self.zh, self.en, self.values)


def unsteered(text: str) -> str:
    """*text* for a terminal or a message: a blank for every character that would steer it or turn its direction; line ends and tabs stay."""
    return _STEERING.sub(" ", text)


def _rebuild(kind, zh, en, values):
    return kind(zh, en, **values)


@contextmanager
def titled(zh: str, en: str):
    """A reader's message begins with the file; a person is told first which input that file was given as."""
    try:
        yield
    except LantianError as error:
        if not error.zh.startswith("{file}"):
            raise
        raise type(error)("{zh_title}：" + error.zh, "{en_title}: " + error.en, zh_title=zh, en_title=en, **error.values) from error


class ArgumentError(LantianError):
    """An option has a value that cannot be used."""


class InputError(LantianError):
    """A file or layer cannot be read as what it was given for."""


class SchemaError(InputError):
    """A table lacks a column, or a column holds what its layer does not allow."""


class DatumError(InputError):
    """Coordinates look shifted, or their reference system is missing or does not fit."""


class OutputError(LantianError):
    """The result cannot be written; what stood there before stands there still."""


class Cancelled(Exception):
    """The user stopped the work; nothing was written."""
