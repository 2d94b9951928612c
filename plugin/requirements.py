"""Says which of the libraries that Lantian needs are missing or too old. Written in Python 3.9 syntax, so that an old QGIS can run it."""

import sys
from importlib import metadata

PYTHON = (3, 11)
# Distribution name, lowest version, how Debian 13 and OSGeo4W call the package.
NEEDED = (
    ("numpy", (1, 26), "python3-numpy"),
    ("pandas", (2, 2), "python3-pandas"),
    ("geopandas", (1, 0), "python3-geopandas"),
    ("shapely", (2, 0), "python3-shapely"),
    ("pyproj", (3, 6, 1), "python3-pyproj"),
    ("pyogrio", (0, 10), "python3-pyogrio"),
)


def python_is_old():
    """Whether this Python cannot even read the rest of Lantian."""
    return sys.version_info[:2] < PYTHON


def problem(lang):
    """One line that says what is missing and what to do, in "zh" or "en"; empty when all is there."""
    if python_is_old():
        found = ".".join(str(number) for number in sys.version_info[:3])
        if lang == "zh":
            return "蓝天：QGIS 自带的 Python 是 {}，需要 3.11 以上；请安装 QGIS LTR 3.40 或更新版本。".format(found)
        return "Lantian: the Python of this QGIS is {}, 3.11 or later is needed; please install QGIS LTR 3.40 or later.".format(found)
    lacking = [_describe(name, lowest, lang) for name, lowest, _ in NEEDED if not _is_there(name, lowest)]
    if not lacking:
        return ""
    packages = " ".join(package for name, lowest, package in NEEDED if not _is_there(name, lowest))
    if lang == "zh":
        return "蓝天：缺少或过旧的库：{}。Windows 请用 OSGeo4W 安装程序、Debian 13 请用 apt 安装 {}，再重启 QGIS。".format("、".join(lacking), packages)
    return "Lantian: libraries missing or too old: {}. Install {} with the OSGeo4W set-up (Windows) or apt (Debian 13), then restart QGIS.".format(
        ", ".join(lacking), packages)


def _version(name):
    try:
        return metadata.version(name) or ""
    except metadata.PackageNotFoundError:
        return ""


def _is_there(name, lowest):
    return _numbers(_version(name)) >= lowest


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


def _describe(name, lowest, lang):
    wanted = ".".join(str(number) for number in lowest)
    found = _version(name)
    if lang == "zh":
        return "{}（{}，需要 {}）".format(name, "现为 " + found if found else "没有", wanted)
    return "{} ({}, {} needed)".format(name, "now " + found if found else "absent", wanted)
