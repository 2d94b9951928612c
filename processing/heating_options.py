"""The options of heating_areas, checked: the radius with its basis, the least capacity, what the user marks and confirms."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..layers.errors import ArgumentError, InputError
from ..layers.importing.units import canonical, factor
from ..layers.tables.values import BadValue
from .zones.names import words_of

MIN_CAPACITY_MW = 300.0
"""30万千瓦及以上, 忻政发〔2024〕7号 三(二)8. Used for another document's radius unless told otherwise: unverified there."""
MOST_M = 200_000.0
"""No heat is carried farther: a larger number is a slip, or was meant in another unit."""


@dataclass(frozen=True)
class HeatingOptions:
    """*radius_m* is None where the plan sets none: nothing is drawn then. *notes* (zh, en) say what rests on no document.

    *basis* is document and clause of the radius, *quote* its wording. *industrial* and *confirm* are codes.
    """

    radius_m: float | None
    basis: str
    quote: str = ""
    min_capacity_mw: float = MIN_CAPACITY_MW
    capacity_by: str = "plant"
    large_industrial: bool = True
    industrial: tuple[str, ...] = ()
    confirm: tuple[str, ...] = ()
    document: str = ""
    plan: str = ""
    notes: tuple[tuple[str, str], ...] = ()

    @classmethod
    def from_arguments(cls, arguments: dict, preset=None) -> HeatingOptions:
        """Options of the arguments of HEATING_AREAS and a Preset, or none. Raises ArgumentError."""
        radius, basis = arguments.get("radius_m"), (arguments.get("basis") or "").strip()
        if (radius is None) != (not basis):
            raise ArgumentError("选项 --radius-m 与 --basis：其他文件的半径要同时写明依据（文号与条款），如 --radius-m 15000 --basis \"某政发〔2020〕1号 三(一)\"",
                                "Options --radius-m and --basis: the radius of another document needs its document and clause, and the other way round; "
                                "write for example --radius-m 15000 --basis \"DOCUMENT CLAUSE\"")
        if radius is None and preset is None:
            raise ArgumentError("选项 --preset：没有方案，也没有半径；请给 --preset，或同时给 --radius-m 与 --basis",
                                "Option --preset: there is neither a plan nor a radius; give --preset, or --radius-m and --basis together")
        least = arguments.get("min_capacity_mw")
        if least is not None and not (math.isfinite(least) and least >= 0):
            raise ArgumentError("选项 --min-capacity-mw：{value} 不能作容量；请写 0 以上的数（MW），30 万千瓦为 300",
                                "Option --min-capacity-mw: {value} is no capacity; write a number of MW not below 0 (30 万千瓦 is 300)", value=f"{least:g}")
        given = {"capacity_by": arguments.get("capacity_by") or "plant", "plan": preset.name if preset else "", "document": preset.plan.number if preset else "",
                 "industrial": tuple(words_of(arguments.get("industrial"))), "confirm": tuple(words_of(arguments.get("confirm")))}
        source = next(iter(preset.provisions("heating_source")), None) if preset else None
        notes = []
        if radius is not None:
            if not (math.isfinite(radius) and 0 < radius <= MOST_M):
                raise ArgumentError("选项 --radius-m：{value} 不能作半径；请写 0 到 {most} 之间的米数，30 公里为 30000",
                                    "Option --radius-m: {value} is no radius; write metres between 0 and {most} (30 km is 30000)",
                                    value=f"{radius:g}", most=f"{MOST_M:g}")
            notes.append(("半径与依据由使用者给出，未经核实", "Radius and basis are the user's, unverified"))
            given |= {"radius_m": float(radius), "basis": basis}
        else:
            ruled = next((one for one in preset.provisions("heating_radius") if one.value is not None), None)
            given |= {"radius_m": None if ruled is None else _metres(ruled), "basis": ruled.basis if ruled else preset.plan.number, "quote": ruled.quote if ruled else ""}
        if source is not None:
            given["large_industrial"] = bool(source.options.get("large_industrial", False))
        if least is None:
            least = source.value if source is not None and source.value is not None else MIN_CAPACITY_MW
            if source is None and given["radius_m"] is not None:
                notes.append(("容量门槛 300 MW 取自忻政发〔2024〕7号 三(二)8，所给依据是否如此，未经核实",
                              "The least capacity of 300 MW is that of 忻政发〔2024〕7号 三(二)8; whether the basis given says so is unverified"))
        elif source is None or least != source.value:
            notes.append((f"容量门槛 {least:g} MW 由使用者给出，未经核实", f"The least capacity of {least:g} MW is the user's, unverified"))
        return cls(min_capacity_mw=float(least), notes=tuple(notes), **given)

    def record(self) -> dict:
        """What run.json says of them."""
        return {"radius_m": self.radius_m, "basis": self.basis, "quote": self.quote, "min_capacity_mw": self.min_capacity_mw, "capacity_by": self.capacity_by,
                "large_industrial": self.large_industrial, "industrial": list(self.industrial), "confirm": list(self.confirm), "preset": self.plan}


def _metres(provision) -> float:
    try:
        return provision.value * factor(canonical(provision.unit), "m")
    except BadValue as error:
        raise InputError("方案：{file} 的 [rule.{id}] unit 为“{unit}”，不是长度单位；请写 m 或 km",
                         "Plan: the unit “{unit}” of [rule.{id}] in {file} is no length; write m or km",
                         file=provision.given_by, id=provision.id, unit=provision.unit) from error
