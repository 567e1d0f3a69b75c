"""From what a translator has typed or pasted to stored HTML: no word is lost, nothing unsafe is kept."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape

from django.utils.translation import gettext as _

from cms.languages.marks.showing import Mark, marks_of
from cms.languages.texts import plain_words

_UNSEEN = re.compile(r"<(script|style|template|iframe|object)\b.*?(</\1\s*>|\Z)|<!--.*?(-->|\Z)", re.S | re.I)
_TAG = re.compile(r"<(/?)(\d{1,3}|[a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?/?>")
_FORMATTING = {"b", "i", "em", "strong", "code", "abbr"}
_BREAKING = {
    "p",
    "div",
    "li",
    "ul",
    "ol",
    "tr",
    "table",
    "blockquote",
    *(f"h{level}" for level in range(1, 7)),
}
_OTHER = frozenset(
    (
        *("a", "article", "audio", "body", "button", "center", "font", "form", "head", "hr", "html", "img"),
        *("input", "label", "link", "mark", "meta", "pre", "s", "section", "small", "span", "sub", "sup"),
        *("svg", "tbody", "td", "th", "thead", "title", "u", "video", "script", "style", "template"),
        *("iframe", "object"),
    )
)


@dataclass(frozen=True)
class Typed:
    """``data``: HTML to store. ``removed``: names of tags that were taken out, their words kept.

    ``problems``: sentences; with one of them the text can be stored, but not be published.
    ``hints``: what may be meant so.
    """

    data: str
    removed: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()


def stored(text: str, source: str) -> Typed:
    """Read ``text``, typed with the marks of the stored ``source``."""
    reader = _Reader(
        marks={str(mark.number): mark for mark in marks_of(source)},
        literal={found.group(0) for found in _TAG.finditer(plain_words(source))},
    )
    reader.read(_without_unseen(_one_kind_of_break(text), reader).strip())
    return reader.result()


def _one_kind_of_break(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def _without_unseen(text: str, reader: _Reader) -> str:
    def removed(found: re.Match[str]) -> str:
        if found.group(0) in reader.literal:
            return found.group(0)
        reader.removed.append((found.group(1) or "!--").lower())
        return ""

    return _UNSEEN.sub(removed, text)


@dataclass
class _Reader:
    marks: dict[str, Mark]
    literal: set[str]
    written: list[str] = field(default_factory=list)
    is_open: list[str] = field(default_factory=list)
    used: set[str] = field(default_factory=set)
    removed: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def read(self, text: str) -> None:
        position = 0
        for found in _TAG.finditer(text):
            self._say(text[position : found.start()])
            self._tag(found.group(0), bool(found.group(1)), found.group(2).lower())
            position = found.end()
        self._say(text[position:])
        while self.is_open:
            self._end(self.is_open[-1])

    def result(self) -> Typed:
        missing = [mark for number, mark in self.marks.items() if number not in self.used]
        return Typed(
            data=re.sub(r"(<br/>)+$", "", "".join(self.written)).strip(),
            removed=tuple(dict.fromkeys(self.removed)),
            problems=(*dict.fromkeys(self.problems), *(_missing_link(mark) for mark in missing if mark.link)),
            hints=tuple(_missing_emphasis(mark) for mark in missing if not mark.link),
        )

    def _say(self, text: str) -> None:
        if text:
            self.written.append(escape(text, quote=False).replace("\n", "<br/>"))

    def _tag(self, as_typed: str, closes: bool, name: str) -> None:
        if as_typed in self.literal:
            self._say(as_typed)
        elif name.isdigit():
            self._mark(as_typed, closes, name)
        elif name in _FORMATTING:
            self._formatting(closes, name)
        elif name == "br":
            self._say("\n")
        elif name in _BREAKING:
            self.removed.append(name)
            self._break()
        elif name in _OTHER:
            self.removed.append(name)
        else:
            self._say(as_typed)

    def _mark(self, as_typed: str, closes: bool, number: str) -> None:
        mark = self.marks.get(number)
        if mark is None:
            self._refuse(as_typed, _("The source has no mark %(mark)s."), f"<{number}>")
        elif closes and number not in self.is_open:
            self._refuse(as_typed, _("%(mark)s closes a mark that was not opened."))
        elif closes and self.is_open[-1] != number:
            self._refuse(as_typed, _("%(mark)s closes too early: close the mark inside it first."))
        elif closes:
            self._end(number)
        elif number in self.used:
            self._refuse(as_typed, _("%(mark)s stands here twice. Use each mark once."))
        else:
            self.used.add(number)
            self._begin(number, mark.opening)

    def _formatting(self, closes: bool, name: str) -> None:
        if not closes:
            self._begin(name, f"<{name}>")
        elif self.is_open and self.is_open[-1] == name:
            self._end(name)

    def _begin(self, name: str, tag: str) -> None:
        self.is_open.append(name)
        self.written.append(tag)

    def _end(self, name: str) -> None:
        self.is_open.remove(name)
        self.written.append(self.marks[name].closing if name in self.marks else f"</{name}>")

    def _break(self) -> None:
        if self.written and not self.written[-1].endswith("<br/>"):
            self.written.append("<br/>")

    def _refuse(self, as_typed: str, sentence: str, mark: str = "") -> None:
        """The mark stays in the text as it was typed, for the translator to mend."""
        self._say(as_typed)
        self.problems.append(sentence % {"mark": mark or as_typed})


def _missing_link(mark: Mark) -> str:
    return _("The link %(mark)s is missing. Write it around the words that lead to the same place.") % {
        "mark": f"<{mark.number}>…</{mark.number}>"
    }


def _missing_emphasis(mark: Mark) -> str:
    return _("The source has emphasis here that the translation lacks: %(mark)s.") % {
        "mark": f"<{mark.number}>…</{mark.number}>"
    }
