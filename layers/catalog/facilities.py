"""Facilities: what burns, smokes or stays hot in one place."""

from ..schema import Field, Layer

STATIC_SOURCES = Layer(
    "static_sources", "静态热源", "Static heat sources", "any", (),
    (
        Field("name", "text", "名称", "Name"),
        Field("kind", "text", "类别", "Kind"),
    ),
)

LAYERS = (STATIC_SOURCES,)
