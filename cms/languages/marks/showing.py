"""From stored HTML to the text a translator edits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from bs4 import BeautifulSoup, NavigableString, Tag

_REMEMBERED = 5_000


@dataclass(frozen=True)
class Mark:
    """An element of a source. ``link`` is the id of a link, empty for any other; ``words`` what it holds."""

    number: int
    tag: str
    link: str
    words: str

    @property
    def opening(self) -> str:
        return f'<a id="{self.link}">' if self.link else f"<{self.tag}>"

    @property
    def closing(self) -> str:
        return f"</{self.tag}>"


@lru_cache(maxsize=_REMEMBERED)
def marks_of(source: str) -> tuple[Mark, ...]:
    """The marks of a stored source text, in order."""
    elements = _elements(BeautifulSoup(source, "html.parser"))
    return tuple(
        Mark(number, element.name, str(element.get("id", "")), element.get_text())
        for number, element in enumerate(elements, start=1)
    )


def marked(text: str, source: str) -> str:
    """The stored ``text`` with the marks of ``source``; a link that the source lacks keeps only its words."""
    unused = list(marks_of(source))
    return "".join(_shown(BeautifulSoup(text, "html.parser"), unused))


def _elements(soup: Any) -> list[Tag]:
    return [element for element in soup.find_all(True) if element.name != "br"]


def _shown(parent: Any, unused: list[Mark]) -> Iterator[str]:
    for child in parent.children:
        if isinstance(child, NavigableString):
            yield str(child)
        elif child.name == "br":
            yield "\n"
        else:
            name = _name(child, unused)
            inner = "".join(_shown(child, unused))
            yield f"<{name}>{inner}</{name}>" if name else inner


def _name(element: Tag, unused: list[Mark]) -> str:
    link = str(element.get("id", ""))
    for mark in unused:
        if mark.tag == element.name and mark.link == link:
            unused.remove(mark)
            return str(mark.number)
    return "" if element.name == "a" else element.name
