"""Rich text taken apart: what stands around the words, the words, and where their links lead."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from wagtail_localize.segments.extract import quote_path_component
from wagtail_localize.strings import StringValue, extract_strings, restore_strings

_REMEMBERED = 20_000


@dataclass(frozen=True)
class RichText:
    """``frame`` is the HTML with gaps; ``texts`` fill them in order; ``attributes`` are those of the links in
    each, by the id that stands for them in the text."""

    frame: str
    texts: tuple[str, ...]
    attributes: tuple[Mapping[str, Mapping[str, str]], ...]


@lru_cache(maxsize=_REMEMBERED)
def taken_apart(html: str) -> RichText:
    frame, strings = extract_strings(html)
    return RichText(
        frame=frame,
        texts=tuple(string.data for string, _attributes in strings),
        attributes=tuple(attributes for _string, attributes in strings),
    )


def put_together(rich: RichText, texts: Sequence[str], address: Callable[[str], str]) -> str:
    """``texts`` in the frame of ``rich``, their links leading where ``address(href)`` says.

    Raises ``KeyError`` where a text has a link that the frame does not know.
    """
    filled = [
        (StringValue(text), _with_addresses(attributes, address))
        for text, attributes in zip(texts, rich.attributes, strict=True)
    ]
    return restore_strings(rich.frame, filled)


def _with_addresses(attributes: Mapping[str, Any], address: Callable[[str], str]) -> dict[str, Any]:
    return {
        key: {**values, "href": address(values["href"])} if "href" in values else dict(values)
        for key, values in attributes.items()
    }


def href_path(path: str, href: str) -> str:
    """Where this language's own address for a link is stored."""
    return f"{path}.{quote_path_component(href)}"
