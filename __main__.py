"""The command line: one command a task, its options from the task's declaration."""

from __future__ import annotations

import argparse
import gc
import re
import sys
from functools import partial

from . import __version__
from .layers.errors import ArgumentError, Cancelled, LantianError
from .layers.tasks import TASKS, Task

_TEXT = {
    "zh": {"tasks": "任务", "about": "蓝天：按乡镇标记火点，管理大气污染防治分区与设施。", "default": "默认",
           "usage": "用法：", "groups": ("必填", "选项"), "help": "显示本说明", "version": "显示版本号"},
    "en": {"tasks": "tasks", "about": "Lantian: fire points by township, air-quality zones and facilities.", "default": "default",
           "usage": "usage: ", "groups": ("positional arguments", "options"), "help": "show this help message and exit",
           "version": "show the version number and exit"},
}

# What argparse says of a wrong command line, and what we say: pattern, zh, en.
_MISTAKES = (
    (r"the following arguments are required: (.+)", "缺少 {}；请补上", "{} is missing; add it"),
    (r"unrecognized arguments: (.+)", "不认识 {}；请核对写法", "{} is not known; check how it is written"),
    (r"argument (.+?): expected .*argument", "选项 {} 后面没有值；请写上", "no value follows option {}; write one"),
    (r"argument TASK: invalid choice: (.+) \(choose from (.+)\)", "没有任务 {}；请从这些里选：{}", "there is no task {}; choose one of {}"),
    (r"ambiguous option: (.+?) could match (.+)", "选项 {} 不明确；请写全：{}", "option {} is not clear; write it in full: {}"),
)


class _Help(argparse.HelpFormatter):
    """The help in the language asked for."""

    def __init__(self, *words, lang: str, **settings):
        super().__init__(*words, **settings)
        self._usage = _TEXT[lang]["usage"]

    def add_usage(self, usage, actions, groups, prefix=None):
        super().add_usage(usage, actions, groups, self._usage if prefix is None else prefix)


class _Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in the language asked for, and what to do, without its whole usage."""

    def __init__(self, *words, lang: str, **settings):
        super().__init__(*words, add_help=False, formatter_class=partial(_Help, lang=lang), **settings)
        self._lang = lang
        self._positionals.title, self._optionals.title = _TEXT[lang]["groups"]
        self.add_argument("-h", "--help", action="help", help=_TEXT[lang]["help"])

    def error(self, message: str):
        for pattern, zh, en in _MISTAKES:
            if found := re.fullmatch(pattern, message):
                message = (zh if self._lang == "zh" else en).format(*found.groups())
                break
        more = f"（用法见 {self.prog} --help）" if self._lang == "zh" else f" (see {self.prog} --help)"
        self.exit(2, f"{self.prog}{'：' if self._lang == 'zh' else ': '}{message}{more}\n")


def _language(words: list[str]) -> str:
    """The language asked for on the command line, before it is parsed; Chinese unless it says otherwise."""
    for at, word in enumerate(words):
        if word == "--lang=en" or (word == "--lang" and words[at + 1 : at + 2] == ["en"]):
            return "en"
    return "zh"


def build_parser(lang: str = "zh") -> argparse.ArgumentParser:
    """The parser of every task, texts in *lang*."""
    words = _TEXT[lang]
    parser = _Parser("lantian", description=words["about"], lang=lang)
    parser.add_argument("--version", action="version", help=words["version"], version=f"lantian {__version__}")
    commands = parser.add_subparsers(dest="task", metavar="TASK", required=True, title=words["tasks"], parser_class=partial(_Parser, lang=lang))
    for task in TASKS.values():
        _add(commands.add_parser(task.command, help=task.title(lang), description=task.help(lang)), task, lang)
    return parser


def _add(parser, task: Task, lang: str):
    for argument in task.arguments:
        text = argument.title(lang)
        if argument.default is not None:
            text += f" [{_TEXT[lang]['default']}: {argument.default}]"
        settings = {"help": text.replace("%", "%%"), "metavar": argument.metavar or None}
        if argument.choices:
            settings["metavar"] = "|".join(argument.choices)
        if argument.kind == "flag":
            del settings["metavar"]
            settings["action"] = "store_true"
        several = argument.kind in ("files", "layers", "texts")
        if argument.positional:
            parser.add_argument(argument.name, nargs="+" if several else None, **settings)
        else:
            if several:
                settings.update(action="extend", nargs="+")
            default = False if argument.kind == "flag" else argument.default
            parser.add_argument(argument.option, dest=argument.name, default=default, required=argument.required, **settings)


def arguments_of(words: list[str], lang: str = "zh") -> tuple[str, dict]:
    """(name of the task, its arguments by name) of the words of a command line; numbers are still text."""
    arguments = vars(build_parser(lang).parse_args(words))
    return arguments.pop("task").replace("-", "_"), arguments


def _check(task: Task, arguments: dict):
    """Choices and numbers among the *arguments*, which argparse leaves as text so that we say what is wrong. Raises ArgumentError."""
    for argument in task.arguments:
        value = arguments.get(argument.name)
        if value is None:
            continue
        if argument.choices and value not in argument.choices:
            raise ArgumentError("选项 {option}：没有“{value}”；请从这些里选：{choices}", "Option {option}: there is no “{value}”; choose one of {choices}",
                                option=argument.option, value=value, choices=", ".join(argument.choices))
        if argument.kind == "number":
            try:
                arguments[argument.name] = float(value)
            except ValueError:
                raise ArgumentError("选项 {option}：“{value}”不是数；请写成例如 {example}", "Option {option}: “{value}” is no number; write for example {example}",
                                    option=argument.option, value=value, example=f"{argument.default or 100:g}") from None


def _progress(lang: str):
    """A line on stderr that is written over; None when nobody is looking."""
    if not sys.stderr.isatty():
        return None

    def tell(fraction, zh, en):
        bar = "█" * round(20 * fraction)
        print(f"\r\x1b[K{bar:<20} {fraction:4.0%} {zh if lang == 'zh' else en}", end="", file=sys.stderr, flush=True)

    return tell


def _run(task: str, arguments: dict, lang: str):
    from .commands import run

    progress = _progress(lang)
    report = run(task, arguments, progress)
    if progress:
        print("\r\x1b[K", end="", file=sys.stderr)
    print(report.text)
    for line in report.warnings:
        print(line, file=sys.stderr)


def main(words: list[str] | None = None) -> int:
    """Exit 0 done (also with rejected rows), 2 the user's data or arguments, 130 Ctrl-C; a bug shows its trace and gives 1."""
    if words is None:
        # A program of its own that soon ends: looking for cycles while libraries load and tables are made takes a tenth of its time.
        gc.disable()
        words = sys.argv[1:]
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a GBK console must not end a finished job with a UnicodeEncodeError
    lang = _language(words)
    task, arguments = arguments_of(words, lang)
    try:
        _check(TASKS[task], arguments)
        _run(task, arguments, lang)
    except LantianError as error:
        print(("\r\x1b[K" if sys.stderr.isatty() else "") + error.text(lang), file=sys.stderr)
        return 2
    except BrokenPipeError:
        # Whoever read our output has gone (| head): nobody is left to tell, and Python must not try when it ends.
        sys.stdout = None
    except (KeyboardInterrupt, Cancelled):
        print("已取消，未写任何文件" if lang == "zh" else "cancelled, nothing was written", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
