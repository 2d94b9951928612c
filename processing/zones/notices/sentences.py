"""Cuts the text of a notice into paragraphs, sentences and clauses that know their own wording."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

# One character for one, so that a place in the text is a place in the wording: full-width ASCII, the zeros of Chinese dates.
_PLAIN = {0xFF01 + at: 0x21 + at for at in range(94)} | {ord("○"): ord("〇"), ord("［"): ord("["), ord("］"): ord("]")}
_ENDS = "。;!?"
_OPEN, _CLOSE = "([〔《“【{", ")]〕》”】}"
HIDDEN = "\ue000"
"""Stands for what is in brackets in a masked text."""
_CN = "一二三四五六七八九十"
# A number that opens an item. After "2." a digit follows only in 2.108国道, else it is the decimal 2.5.
_MARKER = re.compile(rf"(?:\([{_CN}]+\)|\(\d{{1,2}}\)|[{_CN}]+、|第[{_CN}]+[条章节款][、:]?|[①-⑳]|\d{{1,2}}(?:、|\.(?=\D|[GSX]?\d{{3}}(?:国道|省道|县道|乡道|线))))")
_HASH = re.compile(r"#+(?:\d{1,2}(?=[^\d.]))?")
_ALONE = re.compile(r"[\u4e00-\u9fff]{1,12}[〔\[(【]\d{4}[〕\])】]第?\d{1,4}号"
                    r"|\(?(?:\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d{1,2}-\d{1,2}|二[〇零\u4e00-\u9fff]{3}年[\u4e00-\u9fff]{1,2}月[\u4e00-\u9fff]{1,3}日)\)?"
                    r"|[\u4e00-\u9fff]{2,16}(?:人民政府|办公室|局|委员会|指挥部)")
# In the text, what stands alone on a line may be a piece of a sentence, unless it ends the notice.
_FOLLOWS = re.compile(rf"(?:{_ALONE.pattern})$|附件|附:|抄送|主送|\(")
_TITLE = re.compile(r"(?:.{0,40}关于.{2,60}|[\u4e00-\u9fff]{0,18})(?<![本该此])(?:通告|公告|通知|决定|意见|方案|规定|办法)(?:\([^()]{1,6}\))?")

# 一、禁煤区范围
_ITEM_TITLE = re.compile(rf"{_MARKER.pattern}[^,:、()至以\d]{{0,16}}(?:范围|区域|区|要求|时间|措施|事项|规定|责任|期限|监督|其他|附则|内容|对象)")


@dataclass(frozen=True)
class Sentence:
    """A piece of a paragraph. *text* has no line breaks and no blanks beside Chinese characters, and is half-width; *at* are the places of its
    characters in *source*, the paragraph as printed. *heading*: a paragraph that no mark ends.
    """

    source: str
    text: str
    at: tuple[int, ...]
    heading: bool = False

    def __len__(self) -> int:
        return len(self.text)

    def part(self, start: int, end: int | None = None) -> Sentence:
        return Sentence(self.source, self.text[start:end], self.at[start:end], self.heading)

    @property
    def wording(self) -> str:
        """As printed, line breaks taken out."""
        return re.sub(r"[^\S\n]*[\r\n\f\v\u2028]\s*", "", self.source[self.at[0] : self.at[-1] + 1]) if self.text else ""

    def gap(self, place: int) -> str:
        """What was taken out before the character at *place*: "" nothing, " " blanks, "\\n" a line break."""
        between = self.source[self.at[place - 1] + 1 : self.at[place]] if place else ""
        return "\n" if re.search(r"[\r\n\f\v\u2028]", between) else " " if any(letter.isspace() for letter in between) else ""

    def broken(self, start: int, end: int, signs: str = r"[\d.,]") -> bool:
        """Whether a run of *signs* (a number) between these places is printed with anything inside it."""
        return any(re.match(signs, self.text[place - 1]) and re.match(signs, self.text[place]) and self.at[place] - self.at[place - 1] > 1
                   for place in range(start + 1, min(end, len(self.text))))

    @property
    def masked(self) -> str:
        """The text with what stands in round brackets, and they, hidden; of the same length."""
        depth, out = 0, []
        for letter in self.text:
            depth += letter == "("
            out.append(HIDDEN if depth else letter)
            depth -= letter == ")" and depth > 0
        return "".join(out) if not depth else self.text

    def split(self, marks: str) -> Iterator[Sentence]:
        """The pieces between *marks* outside brackets; each ends before its mark. A comma in a number divides nothing."""
        balanced = all(self.text.count(one) == self.text.count(other) for one, other in zip(_OPEN, _CLOSE, strict=True))
        depth = start = 0
        for place, letter in enumerate(self.text):
            depth += (letter in _OPEN) - (letter in _CLOSE)
            if letter in marks and (depth <= 0 or not balanced) and not (letter in ",:." and _in_number(self.text, place)):
                yield self.part(start, place)
                start = place + 1
        yield self.part(start)

    @property
    def body(self) -> Sentence:
        """Without the number of its item and the mark that ends it."""
        text, start = self.text, 0
        if opened := _HASH.match(text) if self.heading else None:
            start = opened.end()
        while (match := _MARKER.match(text, start)) and not self.broken(match.start(), match.end()):
            start = match.end()
        return self.part(start, len(text.rstrip(_ENDS + ".,、|")) if start < len(text) else None)


def _in_number(text: str, place: int) -> bool:
    return text[place - 1 : place].isdigit() and bool(re.match(r"\d{3}(?!\d)" if text[place] == "," else r"\d", text[place + 1 : place + 5]))


def sentences(text: str) -> list[Sentence]:
    """The sentences of a notice in their order; ; ends one too. A line break inside a paragraph is taken out and remembered as a gap."""
    return [one for paragraph in paragraphs(text) for one in _cut(tight(paragraph)) if one.body.text]


def paragraphs(text: str) -> list[str]:
    """The paragraphs as printed; U+2029 divides them for certain. A line, even before an empty one (a page may end inside a name), goes on in the next
    unless it ends with a mark, is a head of its own, or the next opens an item.
    """
    out, begun = [], False
    for block in text.split("\u2029"):
        lines = [(line, plain) for line in re.split(r"\r\n|[\n\r\f\v\u2028]", block) if (plain := tight(line).text)]
        whole, last = True, ""
        for at, (line, plain) in enumerate(lines):
            opens = bool(_MARKER.match(plain)) or plain[0] in "#-*|"
            joined = not (whole or opens)
            if joined:
                out[-1] += "\n" + line
            else:
                out.append(line)
            last = last + plain if joined else plain
            begun = begun or bool(re.search(rf"[{_ENDS}:]", plain))
            alone = not joined and _ALONE.fullmatch(plain) and (not begun or at + 1 == len(lines) or _FOLLOWS.match(lines[at + 1][1]))
            whole = bool(alone) or last[-1] in _ENDS or last[0] == "#" or (last[-1] == "." and not last[-2:-1].isdigit()) or bool(
                (not begun and _TITLE.fullmatch(last)) or _ITEM_TITLE.fullmatch(last))
    return out


def tight(source: str) -> Sentence:
    """A paragraph as a Sentence: one character for one, blanks kept only between Latin letters and digits."""
    letters, places, blank = [], [], ""
    for place, letter in enumerate(source):
        if letter.isspace():
            blank = "\n" if letter in "\n\r" or blank == "\n" else " "
            continue
        if unicodedata.category(letter) in ("Cf", "Cc", "Co"):
            continue
        plain = letter.translate(_PLAIN)
        if blank == " " and letters and letters[-1].isascii() and letters[-1].isalnum() and plain.isascii() and plain.isalnum():
            letters.append(" ")
            places.append(place - 1)
        letters.append(plain)
        places.append(place)
        blank = ""
    return Sentence(source, "".join(letters), tuple(places))


def _cut(paragraph: Sentence) -> Iterator[Sentence]:
    """Sentences with the marks that end them. 。 ends one in brackets too: a bracket left open must not swallow what follows."""
    text = paragraph.text
    if not text:
        return
    if text[0] == "#":
        yield Sentence(paragraph.source, text, paragraph.at, True)
        return
    heading = text[-1] not in _ENDS + ":,、" and not re.search(rf"[{_ENDS}]", text) and len(text) <= 60
    start = 0
    for match in [*re.finditer(r"[。!?]+[”』」)]?|(?<![\dA-Za-z.])\.(?![\d.])", text), None]:
        end = match.end() if match else len(text)
        if match and match.group() == "." and _MARKER.fullmatch(text[start:end]):
            continue
        at = start
        for piece in paragraph.part(start, end).split(";"):
            stop = min(at + len(piece) + 1, end)
            if piece.text:
                yield Sentence(paragraph.source, text[at:stop], paragraph.at[at:stop], heading)
            at = stop
        start = end
