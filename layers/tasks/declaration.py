"""What a task and its arguments are: declared once, the command line and the QGIS parameters are made from it."""

from __future__ import annotations

from dataclasses import dataclass

KINDS = ("files", "layer", "layers", "raster", "folder_in", "folder_out", "workspace", "file", "file_out", "number", "date", "text", "texts", "choice", "flag")


@dataclass(frozen=True)
class Argument:
    """One argument: Python name = QGIS parameter in capitals = option with dashes.

    *kind*: files (one or more, ``FILE[@TIME]``), layer (``FILE[:LAYER]``), layers (several of them), raster, folder_in, folder_out,
    workspace (a workspace's GeoPackage), file, file_out (a file to be made), number, date (``YYYY-MM-DD``), text, texts (several),
    choice, flag (given or not). *positional* arguments have no option name on the command line. *ending* is the file's, without the dot.
    """

    name: str
    kind: str
    zh: str
    en: str
    metavar: str = ""
    default: object = None
    choices: tuple[str, ...] = ()
    choices_zh: tuple[str, ...] = ()
    required: bool = False
    positional: bool = False
    advanced: bool = False
    ending: str = ""

    @property
    def option(self) -> str:
        return "--" + self.name.replace("_", "-")

    @property
    def parameter(self) -> str:
        return self.name.upper()

    def title(self, lang: str = "zh") -> str:
        return self.zh if lang == "zh" else self.en


@dataclass(frozen=True)
class Task:
    """One task: function = algorithm id = command."""

    name: str
    group: str
    group_zh: str
    group_en: str
    zh: str
    en: str
    help_zh: str
    help_en: str
    arguments: tuple[Argument, ...]

    @property
    def command(self) -> str:
        return self.name.replace("_", "-")

    def title(self, lang: str = "zh") -> str:
        return self.zh if lang == "zh" else self.en

    def help(self, lang: str = "zh") -> str:
        return self.help_zh if lang == "zh" else self.help_en

    def argument(self, name: str) -> Argument:
        return next(argument for argument in self.arguments if argument.name == name)

    def defaults(self) -> dict:
        return {argument.name: argument.default for argument in self.arguments}


def languages() -> Argument:
    """The argument LANG, the last of every task."""
    return Argument("lang", "choice", "结果的语言", "language of the result", default="zh", choices=("zh", "en"), choices_zh=("中文", "英文"))


def workspace(positional: bool = True, required: bool = True) -> Argument:
    """The argument WORKSPACE: a GeoPackage made by new-workspace."""
    return Argument("workspace", "workspace", "工作区（GeoPackage）", "workspace (GeoPackage)", "W.gpkg", required=required, positional=positional, ending="gpkg")


def result_folder(required: bool = True) -> Argument:
    """The argument OUT."""
    return Argument("out", "folder_out", "结果文件夹（新建、空或先前的结果）", "result folder: new, empty or an earlier result", "DIR", required=required)


def signature() -> Argument:
    """The argument BY: who makes the change, as he says himself."""
    return Argument("by", "text", "修改人（写入历史；不填则留空）", "who makes the change, kept in the history; empty when not given", "NAME")


def as_of() -> Argument:
    """The argument AS_OF: legal time."""
    return Argument("as_of", "date", "查看哪一天有效的内容（法律时间）", "what was in force on that day (legal time)", "YYYY-MM-DD")


def known_on() -> Argument:
    """The argument KNOWN_ON: record time."""
    return Argument("known_on", "date", "按哪一天日终时的记录（记录时间）", "as the records stood at the end of that day (record time)", "YYYY-MM-DD")


DATUMS = ("wgs84", "cgcs2000", "gcj02")
DATUMS_ZH = ("WGS 84", "CGCS2000（国家 2000）", "GCJ-02（高德、腾讯）")
