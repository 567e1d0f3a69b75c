"""Text with inline tags as a small tree, and back to the same HTML.

Every tag has a name within its text, made of the tag and a number: ``b1``, ``br2``. A link is named by the id
that wagtail-localize gave it (``a1``), so that it leads to the same place wherever the translator moves it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bs4 import BeautifulSoup, NavigableString, Tag
from django.utils.translation import gettext as _

ALONE = {"br"}
_NAME = re.compile(r"(?P<tag>abbr|acronym|anchor|a|br|b|code|em|i|strong)(?P<number>[1-9]\d*)(?:\.\d+)?")


@dataclass(frozen=True)
class Inline:
    """``name`` is as described above, with ".2" behind it where the same link stands a second time."""

    name: str
    children: tuple[Node, ...] = ()

    @property
    def tag(self) -> str:
        return tag_of(self.name)


Node = str | Inline


class Damage(ValueError):
    """The inline tags of a text cannot be put together; the message says why."""


def tag_of(name: str) -> str:
    """Raises ``Damage`` where ``name`` is none of ours."""
    match = _NAME.fullmatch(name)
    if match is None:
        raise Damage(_("There is no inline tag “%(name)s” here.") % {"name": name})
    return "a" if match["tag"] == "anchor" else match["tag"]


def parsed(html: str) -> tuple[Node, ...]:
    """The tree of stored HTML. Inside ``pre`` the parser keeps space that stands alone as it is."""
    whole = BeautifulSoup(f"<pre>{html}</pre>", "html.parser").pre
    return tuple(_nodes(whole, Counter())) if whole else ()


def _nodes(element: Tag, counts: Counter[str]) -> Iterator[Node]:
    for child in element.children:
        if isinstance(child, NavigableString):
            yield str(child)
        elif isinstance(child, Tag):
            yield Inline(_name(child, counts), tuple(_nodes(child, counts)))


def _name(element: Tag, counts: Counter[str]) -> str:
    link = str(element.attrs.get("id", ""))
    if _NAME.fullmatch(link) and tag_of(link) == element.name:
        counts[f"link {link}"] += 1
        repeated = counts[f"link {link}"]
        return link if repeated == 1 else f"{link}.{repeated}"
    kind = "anchor" if element.name == "a" else element.name
    counts[kind] += 1
    return f"{kind}{counts[kind]}"


def rendered(nodes: Iterable[Node]) -> str:
    """The HTML of a tree, as wagtail-localize stores it."""
    return "".join(_written(node) for node in nodes)


def _written(node: Node) -> str:
    if isinstance(node, str):
        return node.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if node.tag in ALONE:
        return f"<{node.tag}/>"
    link = f' id="{node.name.partition(".")[0]}"' if _is_link(node) else ""
    return f"<{node.tag}{link}>{rendered(node.children)}</{node.tag}>"


def _is_link(node: Inline) -> bool:
    return node.tag == "a" and not node.name.startswith("anchor")


def plain(html: str) -> str:
    """The words alone."""
    return "".join(_plain_words(parsed(html)))


def _plain_words(nodes: Iterable[Node]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, str):
            yield node
        elif node.tag in ALONE:
            yield "\n"
        else:
            yield from _plain_words(node.children)


def names_in(nodes: Iterable[Node]) -> list[str]:
    """Every inline tag by name, in the order of the text."""
    names = []
    for node in nodes:
        if isinstance(node, Inline):
            names += [node.name, *names_in(node.children)]
    return names


@dataclass(frozen=True)
class Mark:
    """A piece of a flat text. ``kind``: text, open, close, alone; ``value``: the words or the tag's name."""

    kind: str
    value: str


def assembled(marks: Sequence[Mark]) -> tuple[Node, ...]:
    """The tree of a flat text. Raises ``Damage`` for tags that are unknown, unclosed or overlap."""
    levels: list[tuple[str, list[Node]]] = [("", [])]
    for mark in marks:
        if mark.kind == "text":
            levels[-1][1].append(mark.value)
        elif mark.kind == "alone":
            levels[-1][1].append(_alone(mark.value))
        elif mark.kind == "open":
            levels.append((mark.value, []))
        else:
            _close(levels, mark.value)
    if len(levels) > 1:
        raise Damage(_("The inline tag “%(name)s” is not closed.") % {"name": levels[-1][0]})
    return _joined(levels[0][1])


def _alone(name: str) -> Inline:
    if tag_of(name) not in ALONE:
        raise Damage(_("The inline tag “%(name)s” has lost its words.") % {"name": name})
    return Inline(name)


def _close(levels: list[tuple[str, list[Node]]], name: str) -> None:
    opened, children = levels.pop() if len(levels) > 1 else ("", [])
    if opened != name:
        raise Damage(_("The inline tag “%(name)s” is closed where it is not open.") % {"name": name})
    if tag_of(name) in ALONE:
        raise Damage(_("The inline tag “%(name)s” cannot hold words.") % {"name": name})
    levels[-1][1].append(Inline(name, _joined(children)))


def _joined(nodes: Iterable[Node]) -> tuple[Node, ...]:
    """Neighbouring strings as one."""
    joined: list[Node] = []
    for node in nodes:
        last = joined[-1] if joined else None
        if isinstance(node, str) and isinstance(last, str):
            joined[-1] = last + node
        elif node != "":
            joined.append(node)
    return tuple(joined)
