"""What may leave the house: for each layer the columns of the public edition. What is not named here does not go out.

OPEN columns are codes, kinds, days and numbers, and the few names under which a law or a place is public anyway. TICKED columns are free text:
each goes out only where a person named it (``--text zones.note``). Names of people and phones are in neither list and cannot be asked for.
"""

from __future__ import annotations

from ...layers.catalog.facilities import REGISTERS
from ...layers.errors import ArgumentError

OPEN = {
    "zones": ("kind", "grade", "lowest_stage", "name", "act", "valid_from", "valid_to", "radius_m", "declared_km2"),
    "acts": ("number", "title", "issuer", "issued_on", "in_force_on", "repealed_on"),
    "townships": ("township_code", "township", "county", "city", "notice"),
    **{layer.name: ("kind",) if "kind" in layer.columns and layer.field("kind").choices else () for layer in REGISTERS},
}
"""Of fires there are no columns: they are summed (map_sums.py)."""
TICKED = {
    "zones": ("stage", "basis", "note"),
    "acts": ("note",),
    **{layer.name: ("name", "address", "note") for layer in REGISTERS},
}


def public_columns(layer: str, ticked=()) -> tuple[str, ...]:
    """The columns of *layer* that go out when the columns *ticked* (``LAYER.COLUMN``) were asked for, open ones first. Raises ArgumentError for a word
    that is no column that may be ticked.
    """
    for word in ticked:
        owner, _, column = word.partition(".")
        if column not in TICKED.get(owner, ()):
            known = ", ".join(f"{name}.{one}" for name in ("zones", "acts") for one in TICKED[name])
            raise ArgumentError("选项 --text：{word} 不能公开；可选 {known}，或某类设施的 name、address、note（如 boilers.name）",
                                "Option --text: {word} cannot go public; choose of {known}, or name, address, note of a register (boilers.name)",
                                word=word, known=known)
    return (*OPEN.get(layer, ()), *(name for name in TICKED.get(layer, ()) if f"{layer}.{name}" in ticked))


def cut(table, layer: str, ticked=()):
    """*table* with the public columns of *layer* alone, and its geometry."""
    kept = [name for name in public_columns(layer, ticked) if name in table.columns]
    return table[[*kept, *(["geometry"] if "geometry" in table.columns else [])]]
