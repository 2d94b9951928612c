"""What a web map shows beside its fires, and for whom: the edition, zones with their notices, facilities, a base map."""

from __future__ import annotations

from dataclasses import dataclass, field

FIRES = ("points", "township", "grid", "none")
TIANDITU = tuple(f"https://t{n}.tianditu.gov.cn" for n in range(8))
"""The only hosts that a page with the base map may ask, and only once a reader has switched it on."""


@dataclass(frozen=True)
class MapEdition:
    """*kind*: internal or public. *fires*: points (internal alone), township, grid (cells of *cell_deg*), none.

    *parts*: blocks of the page's data by name (zones, facilities, outlines, records). *base_map*: None, or the key that goes into the page ("" where the reader has to
    give his).
    *most_vertices*: the borders are simplified together until they have no more. *navigate*: each event bears its place in GCJ-02 for a link, labelled so.
    """

    kind: str = "internal"
    draft: bool = False
    fires: str = "points"
    cell_deg: float = 0.05
    parts: dict = field(default_factory=dict)
    base_map: str | None = None
    most_vertices: int | None = None
    navigate: bool = False

    def __post_init__(self):
        if self.kind == "public" and self.fires == "points":
            raise ValueError("the public edition shows no points")

    def block(self) -> dict:
        """What the page knows of its edition, with its parts."""
        shown = {"kind": self.kind, "draft": self.draft, "fires": self.fires, **({"cell_deg": self.cell_deg} if self.fires == "grid" else {})}
        return {"edition": shown, **self.parts, **({"base_map": {"key": self.base_map}} if self.base_map is not None else {})}

    @property
    def hosts(self) -> tuple[str, ...]:
        return TIANDITU if self.base_map is not None else ()
