"""The options of build_zone, checked: each method takes its own and no others."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields

from ...layers.errors import ArgumentError
from ...layers.tasks import build_zone as task
from ...layers.workspace import day
from .names import words_of

METHODS = {
    # method: (options it needs; of a tuple any one), (options it may have)
    "units": (("units",), ("level", "village_radius_m")),
    "minus": ((("units", "zones"), ("minus_units", "minus_zones", "plants")), ("level", "village_radius_m", "plant_radius_m")),
    "road": (("roads", "offset_m", "side"), ()),
    "box": (("borders",), ("reach_m", "road_width_m", "units", "zones", "level", "village_radius_m")),
    "clean_heating": ((), ("level", "village_radius_m", "units")),
    "clean_coal": ((("units", "zones"),), ("minus_zones", "level", "village_radius_m")),
    "ring": ((("units", "zones", "plants"), "radius_m"), ("without_inside", "level", "village_radius_m", "plant_radius_m")),
    "tiling": ((), ("units", "level", "groups", "group_field")),
}
METHODS_ZH = dict(zip(task.METHODS, task.METHODS_ZH, strict=True))
REACH_M = 50.0
"""How far a road is carried on to meet the next one, unless --reach-m says otherwise; unverified."""


@dataclass(frozen=True)
class BuildOptions:
    """The arguments of BUILD_ZONE; empty where not given. *groups* are rows (unit, group, name or empty)."""

    zone_id: str
    kind: str
    how: str
    name: str = ""
    units: tuple[str, ...] = ()
    level: str = ""
    zones: tuple[str, ...] = ()
    minus_units: tuple[str, ...] = ()
    minus_zones: tuple[str, ...] = ()
    plants: tuple[str, ...] = ()
    roads: tuple[str, ...] = ()
    borders: tuple[str, ...] = ()
    side: str = ""
    offset_m: float | None = None
    radius_m: float | None = None
    plant_radius_m: float | None = None
    village_radius_m: float | None = None
    reach_m: float | None = None
    road_width_m: float | None = None
    without_inside: bool = False
    groups: tuple[tuple[str, str, str], ...] = ()
    group_field: str = ""
    act: str = ""
    stage: str = ""
    basis: str = ""
    grade: str = ""
    lowest_stage: float | None = None
    valid_from: str = ""
    valid_to: str = ""
    as_of: str = ""

    @classmethod
    def from_arguments(cls, arguments: dict, units=(), groups=()) -> BuildOptions:
        """Options of the arguments of BUILD_ZONE; *units* and *groups* are what the files --units-file and --groups hold. Raises ArgumentError."""
        given = {}
        for field in fields(cls):
            value = arguments.get(field.name)
            if field.name in ("zones", "minus_units", "minus_zones", "plants", "roads"):
                value = tuple(words_of(value))
            elif field.name == "units":
                value = tuple(words_of([*(value or ()), *units]))
            elif field.name == "borders":
                value = tuple(str(text) for text in value or ())
            elif field.name == "groups":
                value = tuple(groups)
            elif field.name.endswith("_m"):
                value = None if value is None else _metres(field.name, value)
            elif field.name in ("valid_from", "valid_to", "as_of"):
                value = day(value, _option(field.name)) if value else ""
            elif isinstance(value, str):
                value = value.strip()
            given[field.name] = field.default if value is None else value
        options = cls(**given)
        options._check()
        return options

    def _check(self):
        if not self.zone_id or not self.zone_id.isprintable():
            raise ArgumentError("选项 --zone-id：不能为空，也不能有控制字符；请写如 JM-2024-1", "Option --zone-id: it must not be empty nor hold control characters; "
                                "write for example JM-2024-1")
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            raise ArgumentError("选项 --valid-to：生效末日 {last} 早于首日 {first}；请改正",
                                "Option --valid-to: the last day {last} is before the first, {first}; correct it",
                                last=self.valid_to, first=self.valid_from)
        if self.how not in METHODS:
            raise ArgumentError("选项 --how：没有方法“{how}”；请从 {all} 中选", "Option --how: there is no method “{how}”; choose one of {all}", how=self.how,
                                all=", ".join(METHODS))
        needs, may = METHODS[self.how]
        for need in needs:
            names = need if isinstance(need, tuple) else (need,)
            if not any(self._given(name) for name in names):
                raise ArgumentError("选项：方法“{how}”需要 {names}；请补上",
                                    "Options: the method {method} needs {names}; give it", how=METHODS_ZH[self.how], method=self.how,
                                    names=" / ".join(map(_option, names)))
        own = {name for need in needs for name in (need if isinstance(need, tuple) else (need,))} | set(may)
        others = {name for wanted, may in METHODS.values() for need in wanted for name in (need if isinstance(need, tuple) else (need,))}
        others |= {name for _, may in METHODS.values() for name in may}
        for name in sorted(others - own):
            if self._given(name):
                raise ArgumentError("选项 {name}：方法“{how}”用不到；请去掉，或换 --how",
                                    "Option {name}: the method {method} does not use it; leave it out, or choose another --how",
                                    name=_option(name), how=METHODS_ZH[self.how], method=self.how)

    def _given(self, name: str) -> bool:
        value = getattr(self, name)
        return value is not None and value != "" and value != () and value is not False


def _option(name: str) -> str:
    return "--" + name.replace("_", "-")


def _metres(name: str, value) -> float:
    number = float(value)
    if not math.isfinite(number) or (number <= 0 and not (name == "reach_m" and number == 0)):
        raise ArgumentError("选项 {name}：“{value}”不是大于 0 的米数；请改正", "Option {name}: “{value}” is no number of metres above 0; correct it",
                            name=_option(name), value=value)
    return number
