"""A workspace with a word planted in every text that is not meant for the public: names, phones, notes, files; and what the public edition may show."""

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from lantian.layers.act_documents import keep_document
from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.new_workspace import create
from lantian.layers.workspace import Workspace
from lantian.processing.publish.map_contents import REGISTER_NAMES
from lantian.processing.publish.public_columns import OPEN

from .small_world import small_world

NAME, PHONE, WORD, CLOSER = "王小明", "13812345678", "密语", "钱销号"
NOTICE = "示例县人民政府关于划定禁煤区的通告\n自2024年6月1日起，东至示例东路、西至示例西路的范围为禁煤区。\n监督电话：12369\n"


def rows(name, records, plant=True, hostile=None):
    """The records as a table of the layer; every text that is neither given, a code, a day nor open to the public bears a planted word (or is *hostile*)."""
    layer = WORKSPACE_LAYERS[name]
    full = []
    for n, record in enumerate(records):
        row = {}
        for field in layer.fields:
            row[field.name] = record.get(field.name)
            free = field.type == "text" and not field.choices and field.name not in ("township_code", "code", "zone_id")
            if field.name not in record and free and hostile is not None:
                row[field.name] = hostile
            elif field.name not in record and free and plant and field.name not in OPEN.get(name, ()):
                row[field.name] = f"{WORD}{NAME}{PHONE}{name}.{field.name}{n}"
        full.append({**row, **({"geometry": record.get("geometry")} if layer.geometry else {})})
    columns = [*layer.columns, *(["geometry"] if layer.geometry else [])]
    table = pd.DataFrame(full, columns=columns)
    for field in layer.fields:
        table[field.name] = pd.to_numeric(table[field.name]) if field.type in ("real", "integer") else table[field.name].astype(
            "datetime64[s]" if field.type == "time" else object)
    return gpd.GeoDataFrame(table, geometry="geometry", crs=4490) if layer.geometry else table


def zones():
    """Two in force, one until the day before, one draft. Two of a kind share a border."""
    box = shapely.box
    return [
        {"zone_id": "coal", "kind": "coal_ban", "name": "示例禁煤区", "status": "adopted", "act": "示例〔2024〕1号", "valid_from": "2024-06-01",
         "geometry": box(112.02, 38.02, 112.12, 38.12)},
        {"zone_id": "old", "kind": "coal_ban", "name": "示例旧禁煤区", "status": "adopted", "act": "示例〔2019〕1号", "valid_from": "2019-06-01",
         "valid_to": "2024-05-31", "geometry": box(112.02, 38.02, 112.08, 38.14)},
        {"zone_id": "burn", "kind": "burn_ban", "name": "示例禁烧区", "status": "adopted", "act": "示例〔2024〕1号", "valid_from": "2024-06-01", "declared_km2": 90.0,
         "geometry": box(112.10, 38.0, 112.2, 38.1)},
        {"zone_id": "draft", "kind": "key_control", "name": f"{WORD}草案", "status": "draft", "geometry": box(112.2, 38.1, 112.28, 38.18)},
    ]


def beside():
    """What only the internal edition shows: a finding with a place, one without, one closed; a dated clause; readings; lines, grids, villages, static sources."""
    box = shapely.box
    finding = {"rule": "boilers_in_ban", "layer": "boilers", "key": "boilers-1", "force": "must", "township_code": "140000000000", "closed_by": None}
    return {
        "findings": [
            {**finding, "finding_id": "f1", "name": "示例锅炉", "provision": "p1", "date": "2024-01-01", "deadline": "2024-06-14", "state": "open",
             "basis": "示例〔2024〕1号 一(一)", "detail_zh": "禁煤区内有锅炉", "detail_en": "boiler in a ban", "geometry": shapely.Point(112.05, 38.05)},
            {**finding, "finding_id": "f2", "name": "示例无位置", "provision": "p2", "date": "2024-01-01", "state": "open", "basis": "示例〔2024〕1号 一(二)",
             "detail_zh": "没有位置的问题", "detail_en": "a finding without a place", "force": "aim"},
            {**finding, "finding_id": "f3", "name": "示例已销号", "provision": "p3", "date": "2024-01-01", "state": "closed", "closed_on": "2024-05-01",
             "closed_by": CLOSER, "basis": "示例〔2024〕1号 一(三)", "detail_zh": "已经整改", "detail_en": "put right", "geometry": shapely.Point(112.15, 38.05)}],
        "tasks": [{"task_id": "t1", "document": "示例〔2024〕1号", "clause": "二(一)", "title": "示例任务", "force": "must", "due": "2024-06-16", "state": "open",
                   "closed_by": None}],
        "air_readings": [{"unit_code": "140000000000", "unit": "甲镇", "period": f"2024-{month:02d}", "pm25": 35.5} for month in (1, 2)],
        "dustfall": [{"unit_code": "140000000000", "unit": "甲镇", "point": "示例点", "month": "2024-01", "t_km2_month": 7.25}],
        "targets": [{"unit_code": "140000000000", "unit": "甲镇", "indicator": "pm25", "period": "2024", "op": "<=", "value": 42.5}],
        "indicators": [{"unit_code": "140000000000", "unit": "甲镇", "indicator": "示例指标", "period": "2024", "value": 0.125}],
        "alerts": [{"alert_id": "a1", "kind": "heavy", "level": "orange", "valid_from": "2024-01-03"}],
        "zone_borders": [{"border_id": "b1", "zone_id": "coal", "road": "示例东路", "geometry": shapely.LineString([(112.12, 38.02), (112.12, 38.12)])}],
        "roads": [{"code": "r1", "name": "示例大道", "geometry": shapely.LineString([(112.0, 38.06), (112.1, 38.07), (112.3, 38.06)])}],
        "routes": [{"code": "w1", "name": "示例货车路", "geometry": shapely.MultiLineString([[(112.0, 38.1), (112.1, 38.1)], [(112.2, 38.1), (112.3, 38.1)]])}],
        "heat_pipes": [{"code": "h1", "name": "示例管线", "geometry": shapely.LineString([(112.0, 38.15), (112.3, 38.15)])}],
        "grids": [{"grid_code": "G1", "grid": "示例网格", "geometry": box(112.0, 38.0, 112.05, 38.05)}],
        "villages": [{"village_code": "140000000201", "village": "示例村", "geometry": shapely.Point(112.07, 38.08)}],
        "static_sources": [{"name": "示例热源", "kind": "kiln", "geometry": shapely.Point(112.17, 38.12)}],
    }


def workspace(folder, hostile=None, notice=NOTICE):
    """The GeoPackage; with *hostile* every text bears it instead, names of zones and townships, too."""
    path = folder / "w.gpkg"
    create(path, "140900")
    notice_file = folder / "notice.txt"
    notice_file.write_text(notice if hostile is None else notice + hostile.replace("\x00", ""), "utf-8")
    document, digest = keep_document(path, notice_file)
    names = {} if hostile is None else dict.fromkeys(("township", "county", "city"), hostile)
    world = small_world(**names, **(dict.fromkeys(("source", "file", "product"), f"{WORD}{NAME}{PHONE}") if hostile is None else
                                    dict.fromkeys(("source", "file", "product"), hostile)))
    shown = zones() if hostile is None else [{**one, "name": hostile} for one in zones()]
    given = {
        "townships": [{**row, "notice": "示意，非法定边界" if hostile is None else hostile} for row in world.townships.to_dict("records")],
        "zones": shown,
        "acts": [{"number": "示例〔2024〕1号", "title": "示例禁煤区通告" if hostile is None else hostile, "issuer": "示例县人民政府", "issued_on": "2024-05-20",
                  "in_force_on": "2024-06-01", "document": document, "document_sha256": digest},
                 {"number": "示例〔2019〕1号", "title": "示例旧通告", "issuer": "示例县人民政府", "issued_on": "2019-05-20", "in_force_on": "2019-06-01"},
                 {"number": f"{WORD}〔2030〕1号", "title": f"{WORD}拟稿", "issuer": f"{WORD}", "document": document, "document_sha256": digest}],
        "grid_people": [{"grid_code": "G1", "role": "网格长", "person": NAME, "phone": PHONE}],
    }
    given |= beside()
    for n, name in enumerate(REGISTER_NAMES):
        given[name] = [{"code": f"{name}-1", "township_code": "140000000000", "geometry": shapely.Point(112.03 + n * 0.01, 38.05)}]
    with Workspace(path, write=True) as opened, opened.transaction():
        # The made-up townships lie across the border of the real county.
        opened.delete("counties", [(code,) for code in opened.read("counties")["county_code"]])
        for name, records in given.items():
            opened.upsert(name, rows(name, records, hostile=hostile), "测试")
        for name, table in (("fires", world.fires), ("events", world.events), ("detections", world.detections)):
            layer = WORKSPACE_LAYERS[name]
            more = {"source_row": np.arange(len(table)), "sensor": "VIIRS"} if name == "detections" else {}
            table = table.assign(**more).reindex(columns=layer.columns)
            if name != "detections":
                table.loc[table["lon"].isna(), ["lon", "lat"]] = 112.05, 38.05
            opened.upsert(name, table.astype({column: object for column in table.columns if table[column].dtype == object}), "测试")
        prints = world.footprints.merge(world.detections, on="detection_id").reindex(columns=[*WORKSPACE_LAYERS["footprints"].columns, "geometry"])
        opened.upsert("footprints", gpd.GeoDataFrame(prints, geometry="geometry", crs=4490), "测试")
    return path
