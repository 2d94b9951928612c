"""Figures as the offices print them: shares, rates and changes rounded half up from whole numbers, and D°M′S″."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

_RATE_DECIMALS = 4
_WANMU_PER_KHA = Decimal("1.5")  # 1 万亩 is 666.67 ha


def percent(part: int, whole: int, decimals: int = 2) -> float | None:
    """*part* of *whole* in percent, half up; None of nothing. Some bulletins cut instead: 4 of 24 is 16.67, Hebei printed 16.6."""
    return None if not whole else _half_up(Decimal(100 * int(part)) / Decimal(int(whole)), decimals)


def rate(count: int, area_kha: float | None) -> float | None:
    """Fires per 1,000 ha (千公顷) of cropland; None where the area is unknown or none."""
    return None if not area_kha or area_kha != area_kha else _half_up(Decimal(int(count)) / Decimal(repr(float(area_kha))), _RATE_DECIMALS)


def rate_wanmu(count: int, area_kha: float | None) -> float | None:
    """Fires per 10,000 mu (万亩) of cropland, from the area, not from the rounded rate."""
    return None if not area_kha or area_kha != area_kha else rate(count, float(Decimal(repr(float(area_kha))) * _WANMU_PER_KHA))


def change(now: int, before: int | None) -> tuple[int | None, float | None]:
    """(difference, in percent of *before*); None where *before* is unknown, no percent of zero."""
    if before is None or before != before:
        return None, None
    return int(now) - int(before), percent(int(now) - int(before), int(before))


def dms(degrees: float, axis: str, decimals: int = 2) -> str:
    """``116°14′37.29″E``. *axis* is lon or lat; seconds never read 60. Two decimals of a second (0.3 m) are what six of a degree can tell; some offices
    print three.
    """
    unit = 10**decimals
    whole = int((abs(Decimal(repr(float(degrees)))) * 3600 * unit).quantize(Decimal(1), ROUND_HALF_UP))
    minutes, parts = divmod(whole, 60 * unit)
    seconds, rest = divmod(parts, unit)
    letter = ("E" if degrees >= 0 else "W") if axis == "lon" else ("N" if degrees >= 0 else "S")
    fraction = f".{rest:0{decimals}d}" if decimals else ""
    return f"{minutes // 60}°{minutes % 60}′{seconds}{fraction}″{letter}"


def _half_up(value: Decimal, decimals: int) -> float:
    return float(value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP))
