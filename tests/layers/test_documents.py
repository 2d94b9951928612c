"""The text of documents: encodings, Word's odd corners, web pages, and files that are no notice."""

import io
import zipfile

import pytest

from lantian.layers.documents import PARAGRAPH, read_document
from lantian.layers.errors import InputError
from lantian.processing.zones.notices.notice import read_notice

TEXT = "关于划定禁煤区的通告\n高政通告〔2025〕2号\n禁煤区：东至霍侯路，西至滨河路，面积4.17平方公里。\n"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


def docx(body: str, head: str = "", **others: str) -> bytes:
    """A Word document with the parts that the standard (ECMA-376, part 2) asks for."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
                         'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
        package.writestr("_rels/.rels", '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                         '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
                         'Target="word/document.xml"/></Relationships>')
        package.writestr("word/document.xml", f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{head}<w:document {W}><w:body>{body}</w:body></w:document>')
        for name, content in others.items():
            package.writestr(f"word/{name}.xml", content)
    return out.getvalue()


def p(*runs: str) -> str:
    return "<w:p>" + "".join(run if run.startswith("<") else f"<w:r><w:t>{run}</w:t></w:r>" for run in runs) + "</w:p>"


def read(path, content: bytes):
    path.write_bytes(content)
    return read_document(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16"])
def test_encodings_of_a_text(tmp_path, encoding):
    document = read(tmp_path / "notice.txt", TEXT.encode(encoding))
    assert document.text == TEXT
    assert read_notice(document.text)["number"] == "高政通告〔2025〕2号"


def test_a_word_document_as_word_writes_it(tmp_path):
    """A number in three runs, a soft break in a name, inserted and deleted text, a table, a text box with its copy for old programs, a footnote."""
    body = (p("关于划定禁煤区的通告") + p("高政通告〔20", "25", "〕2号")
            + p("禁煤区：东至霍侯", "<w:r><w:br/></w:r>", "一级路，", '<w:ins w:id="1" w:author="x"><w:r><w:t>西至滨河路，</w:t></w:r></w:ins>',
                '<w:del w:id="2" w:author="x"><w:r><w:delText>南至旧路，</w:delText></w:r></w:del>', "面积4.", "17平方公里。")
            + "<w:tbl><w:tr><w:tc>" + p("三甲镇：三甲村。") + "</w:tc><w:tc>" + p("野川镇：大野川村。") + "</w:tc></w:tr></w:tbl>"
            + p("<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:txbxContent>" + p("北诗镇：北诗村。") + "</w:txbxContent></mc:Choice><mc:Fallback>"
                "<w:txbxContent>" + p("北诗镇：北诗村。") + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>")
            + "<w:sdt><w:sdtContent>" + p("高平市人民政府") + "</w:sdtContent></w:sdt>" + p("2025年12月12日"))
    document = read(tmp_path / "notice.docx", docx(body, footnotes=f"<w:footnotes {W}><w:footnote>{p('含北沟村。')}</w:footnote></w:footnotes>"))
    notice = read_notice(document.text)
    assert (notice["number"], notice["issuer"], notice["issued_on"]) == ("高政通告〔2025〕2号", "高平市人民政府", "2025-12-12")
    assert [(one["side"], one["road"]) for one in notice["zones"][0]["borders"]] == [("east", "霍侯一级路"), ("west", "滨河路")]
    assert notice["zones"][0]["declared_km2"] == 4.17
    assert [name for group in notice["zones"][0]["villages"] for name in group["villages"]] == ["三甲村", "大野川村", "北诗村"]
    assert notice["unread"] == ["含北沟村。"]
    assert "修订" in document.notes[0][0]


def test_paragraphs_of_word_are_not_joined(tmp_path):
    document = read(tmp_path / "notice.docx", docx(p("东至霍侯路") + p("西至滨河路")))
    assert document.text == f"东至霍侯路{PARAGRAPH}西至滨河路"


@pytest.mark.parametrize("encoding", ["utf-8", "gb2312"])
def test_a_web_page(tmp_path, encoding):
    page = (f'<!DOCTYPE html><html><head><meta charset="{encoding}"><title>通告_政府网</title><script>var 东至="假路";</script></head><body><div>首页</div>'
            "<h1>关于划定禁煤区的通告</h1><p>禁煤区：东至霍侯路，<br>西至滨河&#36335;，面积4.17平方公里&lt;2025&gt;。</p><p>高平市人民政府</p><p>2025&nbsp;年12月12日</p></body></html>")
    notice = read_notice(read(tmp_path / "page.html", page.encode(encoding)).text)
    assert (notice["title"], notice["issued_on"]) == ("关于划定禁煤区的通告", "2025-12-12")
    assert [one["road"] for one in notice["zones"][0]["borders"]] == ["霍侯路", "滨河路"]
    assert "首页" in notice["unread"]
    assert "假路" not in repr(notice)


BOMB = '<!DOCTYPE x [<!ENTITY a "哈哈哈哈哈哈哈哈"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
BAD = {
    "empty": (b"", "没有文字"),
    "blank": ("　\n \n".encode(), "没有文字"),
    "binary": (bytes(range(256)) * 20, "不是 UTF-8 或 GB18030"),
    "big5": ("關於劃定禁煤區的通告：東至霍侯路。".encode("big5"), "不是 UTF-8 或 GB18030"),
    "cut": (TEXT.encode()[:-2], "不是 UTF-8 或 GB18030"),
    "lost": ("关于划定禁煤区的通告：东至霍\ufffd路".encode(), "不是 UTF-8 或 GB18030"),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3", "另存为 .docx"),
    "doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "另存为 .docx"),
    "rtf": (rb"{\rtf1\ansi hello}", "另存为 .docx"),
    "cut.docx": (docx(p(TEXT))[:-60], "损坏"),
    "empty.docx": (docx(p("")), "没有文字"),
    "broken.docx": (docx("<w:p>"), "损坏"),
    "entities.docx": (docx(p("&b;"), BOMB), "损坏"),
    "outside.docx": (docx(p("&b;"), '<!DOCTYPE x [<!ENTITY b SYSTEM "file:///etc/hostname">]>'), "损坏"),
    "large.docx": (docx(p("路" * 20_000_000)), "过大"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_is_no_notice_is_refused_with_what_to_do(tmp_path, name):
    content, word = BAD[name]
    with pytest.raises(InputError) as refused:
        read(tmp_path / name, content)
    assert word in refused.value.text("zh")
    assert ("；请" in refused.value.text("zh")) and ";" in refused.value.text("en")


def test_a_package_of_another_kind_and_a_missing_file(tmp_path):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("xl/workbook.xml", "<x/>")
    with pytest.raises(InputError, match="no Word document"):
        read(tmp_path / "list.xlsx", out.getvalue())
    with pytest.raises(InputError, match="check the path"):
        read_document(tmp_path / "none.txt")
    with pytest.raises(InputError, match="check the path"):
        read_document(tmp_path)
