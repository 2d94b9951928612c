"""One register in every encoding: the same text, or refused with the question that decides."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lantian.layers.errors import ArgumentError, InputError
from lantian.layers.importing.bring_in import bring_in
from lantian.layers.tables import encodings

from . import made_files as made

GBK_BYTE = 0x4D


def names_of(pristine, file, **options):
    found = bring_in("boilers", str(file), pristine, dry_run=True, datum="cgcs2000", **options)
    assert found.counts["inserted"] == 6
    assert found.plan.table["code"].tolist() == made.CODES
    return found.plan.table["name"].tolist(), found.source.encoding


@pytest.mark.parametrize(("encoding", "cpg", "language", "told"), [
    ("UTF-8", "", 0, "utf-8"), ("UTF-8", None, 0, "utf-8"), ("GBK", "", 0, "gb18030"), ("GBK", None, 0, "gb18030"), ("GBK", None, GBK_BYTE, "gb18030"),
    ("GBK", "UTF-8", 0, "gb18030"), ("GBK", "ISO-8859-1", 0, "gb18030"), ("UTF-8", "GBK", 0, "utf-8"), ("UTF-8", "936", GBK_BYTE, "utf-8"),
    ("UTF-8", None, GBK_BYTE, "utf-8"), ("GBK", "nonsense", 0, "gb18030"), ("GB18030", "UTF-8", 0, "gb18030"),
])
def test_shapefile(pristine, tmp_path, encoding, cpg, language, told):
    """Without .cpg, with a wrong one, with the .dbf's own byte: the bytes decide. Names of columns are cut at ten bytes."""
    file = made.vector(tmp_path / "锅炉.shp", 4526, encoding=encoding, cpg=cpg, language=language)
    names, how = names_of(pristine, file)
    assert names == made.NAMES and how.value == told
    assert ("不符" in how.zh) == (cpg in ("ISO-8859-1", "nonsense") or (encoding, cpg) in (("GBK", "UTF-8"), ("GB18030", "UTF-8"), ("UTF-8", "GBK"), ("UTF-8", "936"))
                                 or (encoding == "UTF-8" and cpg is None and language == GBK_BYTE))


@pytest.mark.parametrize(("encoding", "delimiter"),
                         [("utf-8", ","), ("utf-8-sig", ";"), ("gbk", ","), ("gbk", "\t"), ("gb18030", ","), ("utf-16", "\t"), ("utf-16", ",")])
def test_csv(pristine, tmp_path, encoding, delimiter):
    file = made.delimited(tmp_path / "a b.csv", made.rows(made.LON, made.LAT, ("经度", "纬度")), encoding, delimiter)
    assert names_of(pristine, file)[0] == made.NAMES


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk"])
def test_geojson_and_kml(pristine, tmp_path, encoding):
    assert names_of(pristine, made.geojson(tmp_path / "a.geojson", encoding=encoding))[0] == made.NAMES
    if encoding != "utf-8-sig":
        assert names_of(pristine, made.kml(tmp_path / "a.kml", encoding=encoding))[0] == made.NAMES


def test_two_chinese_names_of_one_length_in_a_kml(pristine, tmp_path):
    """GDAL's LIBKML writes ______ for both of <Data name="编号"> and <Data name="用途"> and keeps one: here each keeps its own."""
    file = made.kml(tmp_path / "a.kml")
    text = file.read_text("utf-8").replace("<ExtendedData>", "<ExtendedData><Data name=\"用途\"><value>供暖</value></Data>")
    file.write_text(text, "utf-8")
    found = bring_in("boilers", str(file), pristine, dry_run=True)
    assert found.plan.table["code"].tolist() == made.CODES and set(found.plan.table["use"]) == {"供暖"}


def test_two_readings_are_asked(pristine, tmp_path):
    """A text that both encodings read as everyday characters: shown in each, and the option that decides."""
    raw = next(raw for raw in ambiguous() if len(raw) >= 4)
    header = b"code,name,lon,lat\n"
    file = tmp_path / "a.csv"
    file.write_bytes(header + b"A1," + raw + b",112.8,35.5\n")
    with pytest.raises(InputError, match="can be read in two encodings"):
        bring_in("boilers", str(file), pristine, dry_run=True, datum="cgcs2000")
    for option, encoding in (("utf-8", "utf-8"), ("gbk", "gb18030")):
        found = bring_in("boilers", str(file), pristine, dry_run=True, datum="cgcs2000", encoding=option)
        assert found.plan.table["name"].tolist() == [raw.decode(encoding)]


def ambiguous():
    """Bytes that are Greek or Cyrillic in UTF-8 and Chinese in GBK, all of GB 2312 in both."""
    for one in range(0x391, 0x450):
        for two in range(0x391, 0x450):
            raw = (chr(one) + chr(two)).encode()
            found = encodings.readings([raw])
            if len(found) == 2 and abs(found["utf-8"] - found["gb18030"]) < encodings.CLEARLY:
                yield raw


@pytest.mark.parametrize("option", ["utf-8", "ascii"])
def test_a_wrong_option_is_refused(pristine, tmp_path, option):
    file = made.delimited(tmp_path / "a.csv", made.rows(made.LON, made.LAT, ("经度", "纬度")), "gbk")
    with pytest.raises(InputError, match="cannot be read as"):
        bring_in("boilers", str(file), pristine, dry_run=True, encoding=option)
    with pytest.raises(ArgumentError, match="no known encoding"):
        bring_in("boilers", str(file), pristine, dry_run=True, encoding="国标码")


def test_neither_encoding(pristine, tmp_path):
    (tmp_path / "a.csv").write_bytes(b"code,name\n1,\xff\xff\xfe\x80\xff\n")
    with pytest.raises(InputError, match="neither UTF-8 nor GB18030"):
        bring_in("boilers", str(tmp_path / "a.csv"), pristine, dry_run=True)


HAN = st.text(st.characters(codec="gb2312", min_codepoint=0x4E00, max_codepoint=0x9FFF), min_size=4, max_size=30)


@settings(max_examples=40)
@given(st.lists(HAN, min_size=3, max_size=8), st.sampled_from(["utf-8", "gb18030"]))
def test_chinese_text_is_told_by_its_bytes(texts, encoding):
    """Any everyday Chinese text is read as what it is, or asked: never as the other encoding."""
    samples = [text.encode(encoding) for text in texts]
    assert encodings.tell(samples) in (encoding, None)


@given(HAN, st.integers(1, 9), st.sampled_from(["utf-8", "gb18030"]))
def test_a_character_cut_in_two_is_left_out(text, cut, encoding):
    raw = text.encode(encoding)
    kept = encodings.decoded(raw[: len(raw) - min(cut, len(raw))], encoding) if cut < 3 else encodings.decoded(raw, encoding)
    assert text.startswith(kept) and len(text) - len(kept) <= 2


def test_fields_that_fill_their_column(pristine, tmp_path):
    """A name of 254 bytes ends in half a character; the rest of it stays."""
    import geopandas as gpd
    import pyogrio

    long = "煤" * 200
    table = gpd.GeoDataFrame({"编号": made.CODES, "名称": [long] * 6}, geometry=made.points(4490), crs=4490)
    pyogrio.write_dataframe(table, tmp_path / "a.shp", encoding="UTF-8")
    (tmp_path / "a.cpg").unlink()
    found = bring_in("boilers", str(tmp_path / "a.shp"), pristine, dry_run=True)
    assert set(map(len, found.plan.table["name"])) == {84} and np.all(found.plan.table["name"].str.startswith("煤煤"))
