"""Administrative units: counties, townships, villages and grids, with the days from which and until which they stood."""

from ..schema import Field, Layer

_VALID = (
    Field("valid_from", "date", "起用日", "Valid from"),
    Field("valid_to", "date", "停用日", "Valid to"),
)

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

# In a workspace a township that was merged or renamed stays, with its last day.
KEPT_TOWNSHIPS = Layer(TOWNSHIPS.name, TOWNSHIPS.zh, TOWNSHIPS.en, "polygon", TOWNSHIPS.key, TOWNSHIPS.fields + _VALID)

COUNTIES = Layer(
    "counties", "县（市、区）", "Counties", "polygon", ("county_code",),
    (
        Field("county_code", "text", "区划代码", "County code", required=True),
        Field("county", "text", "县（市、区）", "County"),
        Field("city", "text", "市", "City"),
        *_VALID,
    ),
)

VILLAGES = Layer(
    "villages", "村", "Villages", "any", ("village_code",),
    (
        Field("village_code", "text", "村代码", "Village code", required=True),
        Field("village", "text", "村", "Village"),
        Field("township_code", "text", "乡镇代码", "Township code"),
        Field("township", "text", "乡镇", "Township"),
        *_VALID,
    ),
)

GRIDS = Layer(
    "grids", "网格", "Grids", "polygon", ("grid_code",),
    (
        Field("grid_code", "text", "网格代码", "Grid code", required=True),
        Field("grid", "text", "网格", "Grid"),
        Field("level", "integer", "级别", "Level", low=1, high=5),
        Field("township_code", "text", "乡镇代码", "Township code"),
        *_VALID,
        Field("post", "text", "定点", "Post"),
        Field("hours", "text", "定时", "Hours"),
        Field("person_named", "integer", "定人", "Person named", low=0, high=1),
        Field("duty", "text", "定责", "Duty"),
    ),
)

# Names and phones stand apart from the grids: they never go into a public edition.
GRID_PEOPLE = Layer(
    "grid_people", "网格员", "Grid people", None, ("grid_code", "role", "person"),
    (
        Field("grid_code", "text", "网格代码", "Grid code", required=True),
        Field("role", "text", "职责", "Role", required=True),
        Field("person", "text", "姓名", "Person", required=True),
        Field("phone", "text", "电话", "Phone"),
        Field("unit", "text", "单位", "Unit"),
        *_VALID,
    ),
)

LAYERS = (TOWNSHIPS, COUNTIES, VILLAGES, GRIDS, GRID_PEOPLE)
