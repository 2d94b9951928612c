"""What values a raster holds, and what they can mean: a class mask says so itself, all else the user must state."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from ..errors import ArgumentError, InputError
from ..raster import Raster
from .reading import Options

MOST_VALUES = 4096


@dataclass(frozen=True)
class Census:
    """What values a raster holds: the distinct ones (sorted, at most MOST_VALUES), least, greatest; NoData and NaN apart."""

    distinct: np.ndarray
    least: float
    greatest: float
    whole: bool

    @property
    def is_mask(self) -> bool:
        """Integers 0-9 among them a 7, 8 or 9."""
        return bool(self.whole and len(self.distinct) and self.least >= 0 and 7 <= self.greatest <= 9)

    def shown(self) -> str:
        """The values as a person reads them in a message."""
        if not len(self.distinct):
            return "NoData"
        if len(self.distinct) <= 12:
            return ", ".join(f"{value:g}" for value in self.distinct)
        return ", ".join(f"{value:g}" for value in self.distinct[:6]) + f" … {self.greatest:g}"


def take_census(raster: Raster, options: Options) -> Census:
    """One walk over the windows. progress is told shares up to 0.5."""
    distinct = np.array([])
    least, greatest, whole, nodata = np.inf, -np.inf, True, raster.nodata
    for top, _, values, core in raster.windows():
        values = values[core]
        if values.dtype.kind == "f":
            known = values[np.isfinite(values)]
            if nodata is not None and np.isfinite(nodata):
                known = known[known != values.dtype.type(nodata)]
            whole = whole and bool((known == np.rint(known)).all())
        else:
            known = values.ravel()
        found = np.flatnonzero(np.bincount(known)) if known.dtype == np.uint8 and known.size else np.unique(known)
        if found.size:
            least, greatest = min(least, float(found[0])), max(greatest, float(found[-1]))
            if distinct.size < MOST_VALUES:
                distinct = np.union1d(distinct, found.astype(float))[:MOST_VALUES]
        if options.progress:
            options.progress(0.5 * min(1.0, (top + values.shape[0]) / raster.height))
    # A mask keeps its raw values: 0 declared NoData still means not processed. Elsewhere NoData is no value.
    is_mask = whole and distinct.size and least >= 0 and greatest <= 9 or nodata is None
    if not is_mask and nodata in distinct:
        distinct = distinct[distinct != nodata]
        least, greatest = (float(distinct[0]), float(distinct[-1])) if distinct.size else (np.inf, -np.inf)
    return Census(distinct, least, greatest, whole)


def kind_of_raster(raster: Raster, census: Census, options: Options) -> str:
    _refuse_temperature(raster, census)
    wanted, shown = options.raster_kind, census.shown()
    classes = census.whole and len(census.distinct) and census.least >= 0 and census.greatest <= 9
    if wanted is None:
        if census.is_mask:
            if raster.dataset.dtypes[raster.band - 1].startswith("float"):
                # Whole numbers in a raster of floats may as well be rounded power.
                raise InputError(
                    "{file}：浮点型栅格，值为 {shown}，像是火点类别，但浮点栅格的含义须由您说明；若是火点类别请用 --raster-kind class",
                    "{file}: a raster of floats with the values {shown}; they look like fire classes, but what floats mean must be said: if they are, "
                    "give --raster-kind class",
                    file=raster.file,
                    shown=shown,
                )
            return "class"
        looks_like_warped_mask = not census.whole and census.least >= -1 and census.greatest <= 10 and census.greatest > 6
        if looks_like_warped_mask:
            raise InputError(
                "{file}：栅格值为 {shown}，不是整数：若是火点类别，已被双线性等插值破坏，请用最近邻（nearest）重新投影原始掩膜；"
                "若是辐射功率，请给 --raster-kind frp",
                "{file}: the values are {shown}, no integers; if they are fire classes, interpolation spoilt them: warp the original mask with nearest "
                "neighbour; if they are FRP, give --raster-kind frp",
                file=raster.file,
                shown=shown,
            )
        if census.whole and 10 <= census.greatest <= 12 and {5, 8} <= set(census.distinct) and {6, 7} & set(census.distinct):
            raise InputError(
                "{file}：栅格值为 {shown}：像是火点类别经三次卷积等插值后超出 9；请用最近邻（nearest）重新投影原始掩膜",
                "{file}: the values are {shown}: fire classes that cubic resampling drove beyond 9; warp the original mask with nearest neighbour",
                file=raster.file,
                shown=shown,
            )
        if set(census.distinct) <= set(range(10)):
            raise InputError(
                "{file}：栅格值为 {shown}，没有 7、8、9，看不出哪些是火点；请用 --raster-kind（class、binary、confidence、frp）"
                "与 --fire-values 指明（原始掩膜而无火点：--raster-kind class）",
                "{file}: the values are {shown}, without 7, 8 or 9, so which are fire cannot be told; say by --raster-kind (class, binary, "
                "confidence, frp) and --fire-values (an original mask without fires: --raster-kind class)",
                file=raster.file,
                shown=shown,
            )
        raise InputError(
            "{file}：栅格值为 {shown}，不是 0–9 的火点类别；请用 --raster-kind（confidence、frp，或 binary 加 --fire-values）指明含义",
            "{file}: the values are {shown}, not fire classes 0-9; say what they mean by --raster-kind (confidence, frp, or binary with --fire-values)",
            file=raster.file,
            shown=shown,
        )
    if wanted == "class" and not classes:
        if not census.whole:
            raise _not_whole(raster, shown)
        raise InputError(
            "{file}：--raster-kind class 要求整数 0–9，栅格值为 {shown}；风云 FHS 等其他编码请用 --raster-kind binary --fire-values",
            "{file}: --raster-kind class needs integers 0-9, the values are {shown}; for other codes such as FHS use --raster-kind binary --fire-values",
            file=raster.file,
            shown=shown,
        )
    if wanted == "binary" and options.fire_values is None and not (len(census.distinct) <= 2 and census.least == 0):
        raise ArgumentError(
            "{file}：--raster-kind binary 没有说明哪些值是火点，栅格值为 {shown}；请用 --fire-values 指明",
            "{file}: --raster-kind binary does not say which values are fire, and the raster holds {shown}; name them with --fire-values",
            file=raster.file,
            shown=shown,
        )
    return wanted


def _not_whole(raster: Raster, shown: str) -> InputError:
    return InputError(
        "{file}：火点类别应为整数，栅格值为 {shown}：经过双线性等插值，类别已不可信；请用最近邻（nearest）重新投影原始掩膜",
        "{file}: fire classes are integers, the values are {shown}: interpolated, the classes mean nothing; warp the original mask with nearest neighbour",
        file=raster.file,
        shown=shown,
    )


def _refuse_temperature(raster: Raster, census: Census) -> None:
    dataset, at = raster.dataset, raster.band - 1
    words = " ".join(filter(None, (dataset.descriptions[at], *dataset.tags(raster.band).values())))
    named = (dataset.units[at] or "").strip().casefold() in ("k", "kelvin") or re.search(
        r"brightness[\s_]?temp|\bBT\b|亮温|kelvin", words, re.IGNORECASE
    )
    some = census.distinct[census.distinct != 0]
    scale, offset = dataset.scales[at], dataset.offsets[at]
    least, greatest = (float(some[0]) if len(some) else 0.0) * scale + offset, census.greatest * scale + offset
    in_range = len(some) >= 10 and least >= 180 and greatest <= 510
    if named and not (census.whole and census.greatest <= 100) or in_range:
        raise InputError(
            "{file}：这是亮温栅格（{least:g}–{greatest:g} K），不是火点掩膜；由亮温识别火点是后续命令，请给火点掩膜或 FIRMS 清单",
            "{file}: a raster of brightness temperature ({least:g}-{greatest:g} K), no fire mask; detection is a later command: give a fire mask or a FIRMS list",
            file=raster.file,
            least=least,
            greatest=greatest,
        )
