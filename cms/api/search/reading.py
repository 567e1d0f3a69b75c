"""Readers of single parameters of a search. Each raises ``Malformed`` with a sentence for who wrote it."""

from __future__ import annotations

import binascii
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import UTC, datetime
from typing import Annotated, Any

import msgspec
from django.utils.translation import gettext as _

from cms.api.addresses import base
from cms.api.batches import FURTHEST
from cms.api.parameters import Malformed, takes
from cms.api.paths import clean_path
from cms.search.query import MOST_CHARACTERS, Range

MOST_VALUES = 100
LONGEST_VALUE = 1_000
WHOLE_SECOND = 999_999
EXAMPLE = "2026-01-31T12:00:00+00:00"

_Number = tuple[Annotated[int, msgspec.Meta(ge=0, le=FURTHEST)]]
_Text = Annotated[str, msgspec.Meta(pattern=r"^[^\x00]*$")]
_Place = tuple[_Text | None, _Text, _Text]


@takes({"type": "string", "maxLength": MOST_CHARACTERS})
def text(values: list[str]) -> str:
    if len(values[-1]) > MOST_CHARACTERS:
        raise Malformed(_("Write at most %(number)d characters.") % {"number": MOST_CHARACTERS})
    return values[-1]


@takes({"type": "array", "items": {"type": "string", "maxLength": LONGEST_VALUE}, "maxItems": MOST_VALUES})
def names(values: list[str]) -> tuple[str, ...]:
    """Those to choose from, as they are: what nothing has finds nothing."""
    if len(values) > MOST_VALUES:
        raise Malformed(_("Write at most %(number)d values.") % {"number": MOST_VALUES})
    return tuple(_plain(value) for value in values)


def _plain(value: str) -> str:
    if "\0" in value or len(value) > LONGEST_VALUE:
        raise Malformed(_("No value is as long as this, or has such characters."))
    return value


def path(values: list[str]) -> str:
    """A path below the site or a whole address; ``/`` is the whole site."""
    return clean_path(_plain(values[-1]).removeprefix(base()))


@takes({"type": "array", "items": {"type": "string", "format": "date-time"}, "maxItems": 2})
def dates(values: list[str]) -> tuple[datetime, ...]:
    return tuple(date(value) for value in values[:2])


def date(value: str) -> datetime:
    """ISO 8601; without a time zone it is UTC. A plus that became a blank on its way is a plus."""
    try:
        found = datetime.fromisoformat(
            value.strip().replace("/", "-").replace(" ", "+" if "T" in value else "T")
        )
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError):
        raise Malformed(_("Write a point in time like %(example)s.") % {"example": EXAMPLE}) from None


def reach(ends: tuple[datetime, ...], kind: str) -> Range:
    """``min``: from it on; ``max``: until it; ``min:max``: between both; nothing: in that very second."""
    first, last = min(ends), max(ends).replace(microsecond=WHOLE_SECOND)
    return Range(earliest=None if kind == "max" else first, latest=None if kind == "min" else last)


def write_cursor(place: tuple[Any, ...]) -> str:
    return urlsafe_b64encode(msgspec.json.encode(place)).decode().rstrip("=")


def cursor(values: list[str]) -> tuple[Any, ...]:
    """What ``write_cursor`` made: a number, or a value, a place and an identity."""
    given = values[-1]
    try:
        place = msgspec.json.decode(urlsafe_b64decode(given + "=" * (-len(given) % 4)))
        return msgspec.convert(place, type=_Number if len(place) == 1 else _Place)
    except (ValueError, TypeError, binascii.Error, msgspec.MsgspecError):
        raise Malformed(
            _("This was not given by a search: take it from the address of the next page.")
        ) from None
