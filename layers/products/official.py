"""Official lists: the ministry's point list (date only) and township bulletins with D°M′S″."""

from __future__ import annotations

from .listing import Listing
from .lists import Dialect


def recognise(listing: Listing) -> Dialect | None:
    """The dialect if a list names counties or townships beside its coordinates, else None."""
    if listing.has("township"):
        return Dialect("township_bulletin")
    if listing.has("county") or listing.has("province"):
        return Dialect("official_list")
    return None
