"""Parameters of a request: each is known and well-formed, or all that are not are named at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _
from rest_framework.request import Request

Reader = Callable[[list[str]], Any]

LONGEST_TEXT = 200


def takes(schema: Mapping[str, Any]) -> Callable[[Reader], Reader]:
    """Says of a reader, in JSON Schema, what it understands. Lists are separated by commas or repeated."""

    def mark(reader: Reader) -> Reader:
        reader.schema = dict(schema)  # type: ignore[attr-defined]
        return reader

    return mark


def schema_of(reader: Reader) -> dict[str, Any]:
    found: dict[str, Any] = getattr(reader, "schema", {"type": "string"})
    return found


class BadParameters(Exception):
    """``problems``: name of the parameter -> what is wrong with it. Answered with 400."""

    def __init__(self, problems: Mapping[str, str]) -> None:
        super().__init__(" ".join(f"{name}: {sentence}" for name, sentence in problems.items()))
        self.problems = dict(problems)


class Malformed(Exception):
    """Raised by a reader with the sentence for whoever wrote the request."""


def read_parameters(request: Request, known: Mapping[str, Reader]) -> dict[str, Any]:
    """Name -> value of what was given. ``name:list=a&name:list=b`` is Zope's way to write a list."""
    return read_given(request.GET, known)


def read_given(parameters: QueryDict, known: Mapping[str, Reader]) -> dict[str, Any]:
    found, problems = {}, {}
    for given in parameters:
        name = given.removesuffix(":list")
        try:
            found[name] = _reader(name, known)(parameters.getlist(given))
        except Malformed as error:
            problems[given] = str(error)
    if problems:
        raise BadParameters(problems)
    return found


def _reader(name: str, known: Mapping[str, Reader]) -> Reader:
    if name in known:
        return known[name]
    raise Malformed(
        _("There is no such parameter here. There are: %(names)s.") % {"names": ", ".join(sorted(known))}
        if known
        else _("There is no such parameter here, nor any other.")
    )


_WORDS = {"type": "array", "items": {"type": "string"}}


@takes(_WORDS)
def words(values: list[str]) -> list[str]:
    """``a,b`` or several values."""
    return [word.strip() for value in values for word in value.split(",") if word.strip()]


def few_words(most: int) -> Reader:
    @takes({**_WORDS, "maxItems": most})
    def read(values: list[str]) -> list[str]:
        found = words(values)
        if len(found) <= most:
            return found
        raise Malformed(_("Give at most %(most)d.") % {"most": most})

    return read


@takes({"type": "string", "minLength": 1, "maxLength": LONGEST_TEXT})
def text(values: list[str]) -> str:
    value = values[-1].strip()
    if 0 < len(value) <= LONGEST_TEXT and "\0" not in value:
        return value
    raise Malformed(_("Write from 1 to %(most)d characters.") % {"most": LONGEST_TEXT})


def number(least: int, most: int) -> Reader:
    @takes({"type": "integer", "minimum": least, "maximum": most})
    def read(values: list[str]) -> int:
        value = values[-1].strip()
        if value.isascii() and value.isdigit() and len(value) < 12 and least <= int(value) <= most:
            return int(value)
        raise Malformed(_("Write a number from %(least)d to %(most)d.") % {"least": least, "most": most})

    return read


@takes({"type": "boolean"})
def flag(values: list[str]) -> bool:
    value = values[-1].strip().lower()
    if value in ("1", "true", "yes", "on"):
        return True
    if value in ("0", "false", "no", "off", ""):
        return False
    raise Malformed(_("Write true or false."))


def one_of(choices: Mapping[str, Any] | tuple[str, ...]) -> Reader:
    @takes({"type": "string", "enum": list(choices)})
    def read(values: list[str]) -> str:
        if values[-1] in choices:
            return values[-1]
        raise Malformed(_("Write one of these: %(choices)s.") % {"choices": ", ".join(choices)})

    return read


def some_of(choices: tuple[str, ...]) -> Reader:
    """``a,b`` or several values, each of them known."""

    @takes({"type": "array", "items": {"type": "string", "enum": list(choices)}, "minItems": 1})
    def read(values: list[str]) -> list[str]:
        found = words(values)
        if found and set(found) <= set(choices):
            return found
        raise Malformed(_("Write some of these: %(choices)s.") % {"choices": ", ".join(choices)})

    return read
