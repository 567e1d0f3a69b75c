"""The JSON that somebody sends: of a bearable size and shape, or a refusal that says what is wrong."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterator
from typing import Any, NoReturn

from django.http import HttpRequest
from django.utils.translation import gettext as _

from cms.api.addresses import base
from cms.api.delivery.bases import asked_base
from cms.api.reading_bodies import BadBody, read

MOST_BYTES = 1_000_000
MOST_VALUES = 100_000
DEEPEST = 40


def json_object(request: HttpRequest, most: int = MOST_BYTES) -> dict[str, Any]:
    """The object that was sent; empty where nothing was. Raises ``BadBody``.

    How long it is said to be is judged before it is read, and how long it is while it is read.
    """
    read(request, most)
    if not request.body.strip():
        return {}
    if not _is_json(request.content_type or ""):
        raise BadBody(415, _("Send the body as JSON, with the header “Content-Type: application/json”."))
    value = _parsed(_with_canonical_addresses(request))
    _refuse_strange_values(value)
    if not isinstance(value, dict):
        raise BadBody(400, _("Send a JSON object: {…}"))
    return value


def _is_json(content_type: str) -> bool:
    return content_type == "application/json" or content_type.endswith("+json")


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(
            body.decode(), object_pairs_hook=_object, parse_constant=_no_number, parse_float=_finite
        )
    except RecursionError as error:
        raise _too_deep() from error
    except UnicodeDecodeError as error:
        raise BadBody(400, _("The body is not written in UTF-8.")) from error
    except ValueError as error:
        raise BadBody(400, _("The body is no JSON that can be read.")) from error


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = Counter(name for name, _value in pairs).most_common(1)[0][0]
        raise BadBody(400, _("The body names “%(name)s” twice in one object.") % {"name": twice[:100]})
    return found


def _no_number(word: str) -> NoReturn:
    raise BadBody(400, _("The body has “%(word)s”, which is no JSON.") % {"word": word})


def _finite(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise BadBody(400, _("The body has a number that is too large: %(word)s") % {"word": digits[:30]})
    return number


def _refuse_strange_values(value: Any) -> None:
    for number, (depth, each) in enumerate(_walk(value), 1):
        if depth > DEEPEST:
            raise _too_deep()
        if number > MOST_VALUES:
            sentence = _("The body may hold %(number)d values at most.")
            raise BadBody(400, sentence % {"number": MOST_VALUES})
        if isinstance(each, str):
            _refuse_strange_characters(each)


def _walk(value: Any) -> Iterator[tuple[int, Any]]:
    """Every name and value, each with how deep it stands; without recursion."""
    waiting = [(1, value)]
    while waiting:
        depth, each = waiting.pop()
        yield depth, each
        if isinstance(each, dict):
            waiting += [(depth + 1, part) for pair in each.items() for part in pair]
        elif isinstance(each, list):
            waiting += [(depth + 1, part) for part in each]


def _too_deep() -> BadBody:
    return BadBody(400, _("The body is nested deeper than %(number)d levels.") % {"number": DEEPEST})


def _refuse_strange_characters(text: str) -> None:
    """PostgreSQL takes no NUL in a text, and half of a character cannot be stored anywhere."""
    if "\0" in text:
        raise BadBody(400, _("The body has a character that no text may hold: U+0000."))
    if not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text):
        raise BadBody(400, _("The body has half of a character (a lone surrogate)."))


def _with_canonical_addresses(request: HttpRequest) -> bytes:
    """What was read under another name of the site is sent back under it."""
    theirs, ours = asked_base(request).encode(), base().encode()
    body = request.body
    for before in (b'"', b", "):
        for after in (b"/", b'"'):
            body = body.replace(before + theirs + after, before + ours + after)
    return body
