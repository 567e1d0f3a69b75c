"""One function per kind of file: text -> the messages in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any, NamedTuple

from babel.messages.extract import DEFAULT_KEYWORDS, extract_javascript, extract_python
from django.utils.translation.template import templatize

PYTHON_KEYWORDS = {
    **DEFAULT_KEYWORDS,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext_lazy": (1, 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
PLAYER_KEYWORDS = {**DEFAULT_KEYWORDS, "t": None}
TRANSLATOR_COMMENTS = ["Translators:"]
MINIJINJA_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
NOT_A_LINE_BREAK = re.compile(r"[^\n]")


class Found(NamedTuple):
    """A message where it stands: one text, or singular and plural."""

    line: int
    id: str | tuple[str, str]
    context: str | None
    comments: list[str]


def python(text: str) -> Iterator[Found]:
    return _messages(extract_python(_file(text), PYTHON_KEYWORDS, TRANSLATOR_COMMENTS, {}), PYTHON_KEYWORDS)


def django_template(text: str) -> Iterator[Found]:
    """Django turns its own template into gettext calls; the parentheses let them stand at any indentation."""
    return python(f"({templatize(text)}\n)")


def minijinja_template(text: str) -> Iterator[Found]:
    """Inside its tags the language reads like JavaScript; everything outside is blanked, lines stay."""
    pieces, end = [], 0
    for tag in MINIJINJA_TAG.finditer(text):
        pieces += [NOT_A_LINE_BREAK.sub(" ", text[end : tag.start()]), f"  {tag[0][2:-2]};;"]
        end = tag.end()
    return javascript("".join(pieces))


def javascript(text: str) -> Iterator[Found]:
    options: Any = {"parse_template_string": True}
    calls = extract_javascript(_file(text), PLAYER_KEYWORDS, TRANSLATOR_COMMENTS, options)
    return _messages(calls, PLAYER_KEYWORDS)


def _file(text: str) -> BytesIO:
    return BytesIO(text.encode())


def _messages(calls: Any, keywords: dict[str, Any]) -> Iterator[Found]:
    """Each gettext call's arguments, sorted into text, plural and context as its keyword says."""
    for line, function, arguments, comments in calls:
        values = arguments if isinstance(arguments, (list, tuple)) else [arguments]
        places = keywords[function] or (1,)
        context: str | None = None
        texts: list[Any] = []
        for place in places:
            position = place[0] if isinstance(place, tuple) else place
            value = values[position - 1] if position <= len(values) else None
            if isinstance(place, tuple):
                context = value
            else:
                texts.append(value)
        if all(isinstance(each, str) and each for each in texts):
            yield Found(line, texts[0] if len(texts) == 1 else (texts[0], texts[1]), context, comments)
