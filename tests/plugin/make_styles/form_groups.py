"""How the fields of a form are grouped."""

TITLES = {
    "acts": (("通告", ("number", "title", "issuer", "issued_on")), ("施行与废止", ("in_force_on", "repealed_on", "amends", "repeals")),
             ("文件与面积", ("document", "declared_km2"))),
    "zones": (("分区", ("zone_id", "name", "kind", "status")), ("依据与期限", ("act", "basis", "stage", "valid_from", "valid_to", "declared_km2"))),
}
PAGE = 24  # fields that one page of a form shows on a small screen
PLACE = ("county", "township_code", "township", "address", "city", "lon", "lat")
PERIOD = ("valid_from", "valid_to")
REST = ("flags", "note")
# Groups for one kind of row: (layer, title, fields, when).
ONE_KIND = (
    ("zones", "禁燃区", ("grade",), "\"kind\" = 'fuel_ban'"),
    ("zones", "移动机械", ("lowest_stage",), "\"kind\" = 'machinery'"),
    ("zones", "推算范围", ("radius_m",), "\"kind\" IN ('heating','ring')"),
)


def groups(table, hidden):
    """(title, field names, condition or None) of each group, in the order of the form; every field that is not *hidden* is in one."""
    left = [field.name for field in table.fields if field.name not in hidden]
    special = [(title, list(names), condition) for layer, title, names, condition in ONE_KIND if layer == table.name]
    apart = {name for _, names, _ in special for name in names}
    out = []
    for title, names in TITLES.get(table.name, ()):
        out.append((title, [name for name in names if name in left], None))
    out += special
    used = {name for _, names, _ in out for name in names} | apart
    left = [name for name in left if name not in used]
    if table.key:
        left.sort(key=lambda name: name not in table.key)
    for title, wanted in (("位置", PLACE), ("期限", PERIOD), ("备注", REST)):
        mine = [name for name in left if name in wanted and name not in table.key]
        if mine and len(mine) < len(left):
            left = [name for name in left if name not in mine]
            out.append((title, mine, None))
    if left:
        first = "登记" if table.name not in TITLES else "其他"
        pages = [left[at:at + PAGE] for at in range(0, len(left), PAGE)]
        at = 0 if table.name not in TITLES else len(out)
        out[at:at] = [(first if page == 0 else f"{first}（{page + 1}）", names, None) for page, names in enumerate(pages)]
    return out
