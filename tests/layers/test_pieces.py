"""Long columns in pieces give what the whole gives."""

import gc

import geopandas as gpd
import numpy as np
import pyogrio
import pytest
import shapely

from lantian.layers.catalog.fires import FOOTPRINTS
from lantian.layers.errors import Cancelled
from lantian.layers.pieces import ROWS, by_pieces, pieces
from lantian.layers.result_layer import dated_by, write_layer
from lantian.layers.result_table import write_csv
from lantian.layers.schema import Field, Layer
from lantian.layers.set_aside import set_aside

LONG = 2 * ROWS + 17
FIELDS = (Field("name", "text", "名", "name"), Field("count", "integer", "数", "count"), Field("power", "real", "值", "power", decimals=2),
          Field("seen", "time", "时", "seen"))
LAYER = Layer("places", "点", "places", "point", ("name",), FIELDS)


def places(rows=LONG):
    at = np.arange(rows)
    table = gpd.GeoDataFrame({"name": [f"点{n}" if n % 7 else None for n in at], "count": [int(n) if n % 5 else None for n in at],
                              "power": np.where(at % 3, at / 8, np.nan), "seen": np.datetime64("2023-11-09T04:29:00", "s") + at},
                             geometry=shapely.points(at / 1000, at / 2000), crs=4326)
    table.loc[3, "seen"] = np.datetime64("NaT")
    return table


@pytest.mark.parametrize("count", [0, 1, ROWS, ROWS + 1, LONG])
def test_pieces_cover_every_row_once_in_order(count):
    assert np.concatenate([np.arange(count)[piece] for piece in pieces(count)]).tolist() == list(range(count))


@pytest.mark.parametrize("count", [0, 5, LONG])
def test_by_pieces_is_the_whole(count):
    x, y = np.arange(count) / 1000, np.arange(count) / 3000
    assert (by_pieces(shapely.points, x, y) == shapely.points(x, y)).all()


def test_a_layer_longer_than_a_piece_is_whole_and_typed(tmp_path):
    table, told = places(), []
    with dated_by("2023-11-09T00:00:00"):
        write_layer(table, FIELDS, "point", tmp_path / "a.gpkg", "places", told.append)
    back = pyogrio.read_dataframe(tmp_path / "a.gpkg")
    assert back["name"].where(back["name"].notna(), None).tolist() == table["name"].where(table["name"].notna(), None).tolist()
    assert back["count"].fillna(-1).astype(int).tolist() == table["count"].fillna(-1).astype(int).tolist()
    assert np.array_equal(back["power"], table["power"], equal_nan=True)
    assert (back["seen"].isna() == table["seen"].isna()).all() and (back["seen"].dropna() == table["seen"].dropna()).all()
    assert (back.geometry.to_numpy() == table.geometry.to_numpy()).all()
    assert pyogrio.read_info(tmp_path / "a.gpkg")["dtypes"].tolist() == ["object", "int64", "float64", "datetime64[ms]"]
    assert told == [0.0, ROWS / LONG, 2 * ROWS / LONG]


def test_polygons_become_multipolygons(tmp_path):
    table = gpd.GeoDataFrame({name: [None] for name in FOOTPRINTS.columns}, geometry=[shapely.box(0, 0, 1, 1)], crs=4326)
    write_layer(table, FOOTPRINTS.fields, "polygon", tmp_path / "a.gpkg", "footprints")
    assert pyogrio.read_dataframe(tmp_path / "a.gpkg").geometry[0].geom_type == "MultiPolygon"


def test_a_layer_can_be_stopped_at_every_piece(tmp_path):
    def stop(_):
        raise Cancelled

    with pytest.raises(Cancelled):
        write_layer(places(10), FIELDS, "point", tmp_path / "a.gpkg", "places", stop)


@pytest.mark.parametrize("rows", [0, 3, LONG])
def test_a_long_table_has_one_head_and_one_mark_of_its_encoding(tmp_path, rows):
    write_csv(places(LONG).iloc[:rows], LAYER, tmp_path / "a.csv")
    raw = (tmp_path / "a.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf") and raw.count(b"\xef\xbb\xbf") == 1 and raw.count(b"name,count") == 1
    assert raw.count(b"\r\n") == raw.count(b"\n") == rows + 1


def test_what_was_set_aside_comes_back_after_the_last_work_also_when_it_is_stopped():
    with set_aside():
        with pytest.raises(Cancelled), set_aside():
            raise Cancelled
        assert gc.get_freeze_count() > 0
    assert gc.get_freeze_count() == 0
