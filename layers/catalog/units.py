"""Administrative units: townships and their counties."""

from ..schema import Field, Layer

TOWNSHIPS = Layer(
    "townships", "乡镇", "Townships", "polygon", ("township_code",),
    (
        Field("township_code", "text", "区划代码", "Township code", required=True),
        Field("township", "text", "乡镇", "Township"),
        Field("county", "text", "县（市、区）", "County"),
        Field("city", "text", "市", "City"),
        Field("notice", "text", "边界说明", "Notice on the border"),
    ),
)

LAYERS = (TOWNSHIPS,)
