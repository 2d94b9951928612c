"""Says which libraries are missing or too old, and what is lost. Written in Python 3.9 syntax, so that an old QGIS can run it."""

import os
import sys
from importlib import metadata, util

from ..layers.wanted import WANTED

PYTHON = (3, 11)
# Distribution and import name, lowest version. Without one of them nothing works.
NEEDED = (("numpy", (1, 26)), ("pandas", (2, 2)), ("geopandas", (1, 0)), ("shapely", (2, 0)), ("pyproj", (3, 6, 1)), ("pyogrio", (0, 10)))


def python_is_old():
    """Whether this Python cannot even read the rest of Lantian."""
    return sys.version_info[:2] < PYTHON


def lacking_needed():
    """(name, version found or "", lowest version) of each needed library that is missing or too old."""
    return [(name, _version(name), _text(lowest)) for name, lowest in NEEDED if not _is_there(name, lowest)]


def lacking_wanted():
    """Import names of the wanted libraries that are not here; what is lost with each stands in WANTED. Imports none of them."""
    return [name for name in WANTED if util.find_spec(name) is None]


def profile_packages(profile):
    """The folder of the *profile* that pure Python packages go into; it comes last on sys.path."""
    return os.path.join(profile, "python", "lantian_packages")


def problem(lang):
    """One line that says what is missing and what to do, in "zh" or "en"; empty when all that is needed is there."""
    if python_is_old():
        found = ".".join(str(number) for number in sys.version_info[:3])
        if lang == "zh":
            return "蓝天：QGIS 自带的 Python 是 {}，需要 3.11 以上；请安装 QGIS LTR 3.40 或更新版本。".format(found)
        return "Lantian: the Python of this QGIS is {}, 3.11 or later is needed; please install QGIS LTR 3.40 or later.".format(found)
    lacking = lacking_needed()
    if not lacking:
        return ""
    if lang == "zh":
        names = "、".join("{}（{}，需要 {} 以上）".format(name, "现为 " + found if found else "没有", lowest) for name, found, lowest in lacking)
        return "蓝天：缺少或过旧的库：{}。怎样安装见菜单“蓝天 ▸ 所需的库”。".format(names)
    names = ", ".join("{} ({}, {} or later needed)".format(name, "now " + found if found else "absent", lowest) for name, found, lowest in lacking)
    return "Lantian: libraries missing or too old: {}. How to get them: menu “Lantian ▸ Libraries”.".format(names)


def pyproj_of_crash():
    """The version of a pyproj that ends QGIS on the second task of a pool thread (3.7), else "".

    Upstream's issue 1509, mended in 3.8. All of Lantian's work with it is done in threads that Python made (algorithms/worker.py), where it holds.
    """
    found = _version("pyproj")
    return found if _numbers(found)[:2] == (3, 7) else ""


def remark(lang):
    """What the message log should hold of the libraries that are here; empty when there is nothing to say."""
    found = pyproj_of_crash()
    if not found:
        return ""
    if lang == "zh":
        return "pyproj {} 在 QGIS 的任务线程里会使程序崩溃（3.8 已修正）；蓝天只在自建线程里使用它，不受影响。别的插件或脚本仍可能崩溃。".format(found)
    return ("pyproj {} crashes in the task threads of QGIS (mended in 3.8); Lantian uses it in threads of its own only, and is safe. "
            "Other plugins and scripts may still crash.").format(found)


def _version(name):
    try:
        return metadata.version(name) or ""
    except metadata.PackageNotFoundError:
        return ""


def _is_there(name, lowest):
    return _numbers(_version(name)) >= lowest


def _text(numbers):
    return ".".join(str(number) for number in numbers)


def _numbers(version):
    """The leading numbers of a version: "3.6.1rc1" gives (3, 6, 1)."""
    numbers = []
    for part in version.split("."):
        digits = ""
        for sign in part:
            if not sign.isdigit():
                break
            digits += sign
        if not digits:
            break
        numbers.append(int(digits))
        if digits != part:
            break
    return tuple(numbers)
