"""Points from video, drone, patrol or report: no footprint, their own error."""

from __future__ import annotations

from .listing import Listing
from .lists import Dialect
from .origin import source_of
from .sensors import FIELD_SOURCES


def recognise(listing: Listing) -> Dialect | None:
    """The dialect if a column of sources names video, drone, patrol or report, else None."""
    if any(source_of(text) in FIELD_SOURCES for text in set(listing.text("source"))):
        return Dialect("field_points")
    return None
