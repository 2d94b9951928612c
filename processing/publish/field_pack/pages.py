"""Which event stands on which page: decided here, once, for the PDF, the list to be filled in and the offline page."""

from __future__ import annotations

from dataclasses import dataclass

from ...group import age

WITH_MAP, WITHOUT_MAP = 2, 5
"""Blocks of 40 mm on a township's first page, below its map, and on each page after it (look.md §5)."""
BLOCK_MM = 40.0
PAPER_MM = {"county": (420.0, 297.0), "township": (210.0, 297.0), "more": (210.0, 297.0)}


@dataclass(frozen=True)
class Page:
    """A page: *kind* county (overview), township (map and first blocks) or more (blocks alone); *events* in the order in which they stand on it.

    An overview names every event of its county and has no blocks. *code* is the township's; of an overview the county's six digits.
    """

    number: int
    of: int
    kind: str
    code: str
    county: str
    township: str
    events: tuple[str, ...]

    @property
    def paper_mm(self) -> tuple[float, float]:
        """Width and height."""
        return PAPER_MM[self.kind]


def pages_of(points) -> tuple[Page, ...]:
    """The pages for *points* (event_id, township_code, township, county): by county and township in the order of their codes, events by their age."""
    by_county: dict[str, dict[str, list]] = {}
    for row in sorted(points[["event_id", "township_code", "township", "county"]].itertuples(index=False), key=lambda row: (row.township_code, age(row.event_id))):
        by_county.setdefault(row.township_code[:6], {}).setdefault(row.township_code, []).append(row)
    drafts = []
    for county, townships in by_county.items():
        rows = [row for some in townships.values() for row in some]
        drafts.append(("county", county, rows[0].county or "", "", rows))
        for code, some in townships.items():
            first, rest = some[:WITH_MAP], some[WITH_MAP:]
            drafts.append(("township", code, some[0].county or "", some[0].township or code, first))
            drafts += [("more", code, some[0].county or "", some[0].township or code, rest[at : at + WITHOUT_MAP]) for at in range(0, len(rest), WITHOUT_MAP)]
    return tuple(Page(at, len(drafts), kind, code, county, township, tuple(row.event_id for row in rows))
                 for at, (kind, code, county, township, rows) in enumerate(drafts, 1))


def page_of(pages) -> dict[str, int]:
    """Event → number of the page that has its block."""
    return {event: page.number for page in pages if page.kind != "county" for event in page.events}
