"""A reader without an account who goes wherever an answer leads, and asks everything of every page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from django.test import Client

from cms.api.services.registry import REGISTRY, SERVICES
from cms.api.writing.table import READS
from tests.cms.api.safety.planted import REVIEW_DAY, RIGHT_ORDER, RIGHT_PAIRS

HERE = "http://testserver"
KEYS = re.compile(
    r'"(?:correct|is_true|accepted|minimum|maximum|feedback|answer|facilitator_\w+|owner_role|owner)":'
)
PLANTED = re.compile(r"zq\w+|47110815|@\w+\.example\b|@example\.org", re.IGNORECASE)
NOT_OF_THE_API = ("/media/", "/documents/", "/static/", "/admin/", "/preview/", "/review/")
WISHES = ("", "?fullobjects=1", "?fields=title,body,test", f"?expand={','.join(sorted(REGISTRY))}")
STARTS = (
    "/api/",
    "/api/@openapi",
    "/api/@changes?b_size=500",
    "/api/@search?b_size=100&metadata_fields=_all",
    "/api/@search?b_size=100&fullobjects=1&facets=portal_type,Language,review_state,Subject",
    "/api/@querystring",
)


class Crawler:
    """``leaks``: (address, what was told there). ``answers``: address -> status."""

    def __init__(self, client: Client) -> None:
        self.client, self.leaks = client, list[tuple[str, str]]()
        self.answers: dict[str, int] = {}
        self.told = ""

    def walk(self, *starts: str) -> Crawler:
        waiting = list(starts)
        while waiting:
            address = waiting.pop()
            if address not in self.answers:
                waiting += self._visit(address)
        return self

    def look(self, *addresses: str) -> Crawler:
        """At these, without going further."""
        for address in addresses:
            self._visit(address)
        return self

    def _visit(self, address: str) -> list[str]:
        response = self.client.get(address)
        self.answers[address] = response.status_code
        text = response.content.decode() + json.dumps(dict(response.headers))
        self.told += "\n".join(re.findall("Plantet \\w+", text))
        self.leaks += [(address, found) for found in leaks_in(text, is_document=_is_document(address))]
        if not response.headers.get("Content-Type", "").startswith("application/json"):
            return []
        return [found for link in _strings(response.json()) for found in _addresses(link)]


def _is_document(address: str) -> bool:
    """What describes the API names the fields that can be written; it holds no content."""
    return not address.startswith("/api/@openapi")


def leaks_in(text: str, *, is_document: bool = True) -> list[str]:
    found = PLANTED.findall(text)
    found += KEYS.findall(text) if is_document else []
    found += [str(REVIEW_DAY)] if str(REVIEW_DAY) in text else []
    found += ["the right order"] if _stand_in_order(text, RIGHT_ORDER) else []
    sides = tuple(side for pair in RIGHT_PAIRS for side in pair)
    return found + (["the right pairs"] if _stand_in_order(text, sides) else [])


def _stand_in_order(text: str, words: tuple[str, ...]) -> bool:
    """Whether they are all there, for the first time each, in this order."""
    places = [text.find(word) for word in words]
    return -1 not in places and places == sorted(places)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _strings(each)


def _addresses(link: str) -> Iterator[str]:
    """Where a link leads in the API; of a page, everything that can be asked about it."""
    path = link.removeprefix(HERE)
    if not link.startswith(HERE) or path.startswith(NOT_OF_THE_API):
        return
    address = path if path.startswith(("/api", "/++api++")) else f"/api{path}"
    yield address
    if "@" not in path and "?" not in path:
        yield from everything_about(address)


def everything_about(address: str) -> Iterator[str]:
    plain = address.rstrip("/")
    yield from (f"{plain}{wish}" for wish in WISHES)
    yield from (f"{plain}/@{service}" for service in sorted({*SERVICES, *filter(None, READS)}))
