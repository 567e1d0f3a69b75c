"""Every endpoint of the API, made from the tables that answer: what stands in none of them is not asked."""

from __future__ import annotations

import json
from typing import Any

from cms.api.router import ENDPOINTS
from cms.api.services.registry import SERVICES
from cms.api.writing.table import OF_THE_SITE, READS, WRITES

DOORS = ("api_page", "api_service")
"""Their endpoints are those of the tables."""
LISTS = {"GET @search", "GET @querystring-search", "GET @changes"}
"""Answered to everybody; what is asked is whether they tell of the page."""


def endpoints() -> list[str]:
    """``GET @navigation``, ``POST page``, ``GET /@login``: with a slash where no page is asked for."""
    reads = {f"GET {_name(service)}" for service in (*SERVICES, *READS)}
    writes = {f"{method} {_name(service)}" for method, service in WRITES}
    others = {_address(endpoint) for endpoint in ENDPOINTS if endpoint.name not in DOORS}
    return sorted(reads | writes | others)


def _name(service: str) -> str:
    return f"@{service}" if service else "page"


def _address(endpoint: Any) -> str:
    name = endpoint.name.removeprefix("api_").replace("_", "-")
    if f"GET @{name}" in LISTS:
        return f"GET @{name}"
    return f"/{name}"


COURSES = {"i": "portal_type", "o": "plone.app.querystring.operation.selection.any", "v": ["Course"]}
LASTS = {"POST @workflow": "/publish", "DELETE @preview": "/1"}
QUERIES = {
    "GET @linkintegrity": "?uids=x",
    "GET @search": "?b_size=100&portal_type=Course",
    "GET @querystring-search": "?b_size=100&query=" + json.dumps({"query": [COURSES]}),
    "GET @changes": "?b_size=500",
}
BODIES: dict[str, Any] = {
    "POST page": {"@type": "Module", "title": "Ny"},
    "PATCH page": {"summary": "Ny"},
    "PATCH @history": {"version": 0},
    "POST @aliases": {"items": [{"path": "/nb/annen-adresse"}]},
    "DELETE @aliases": {"items": [{"path": "/nb/annen-adresse"}]},
    "POST @translations": {"language": "en"},
    "POST @lock": {},
    "POST @preview": {"days": 1},
}


def is_of_the_site(endpoint: str) -> bool:
    """Whether it stands at the mount alone, so that no page is asked for."""
    name = endpoint.partition("@")[2]
    return name in OF_THE_SITE and name not in SERVICES


def request_of(endpoint: str, places: Any, state: str) -> tuple[str, str, str]:
    """(method, address, body)"""
    method, _space, name = endpoint.partition(" ")
    place = "" if endpoint in LISTS or is_of_the_site(endpoint) else places.path_of(state)
    path = f"/api{place}" + ("" if name == "page" else f"/{name}")
    path += LASTS.get(endpoint, "") + QUERIES.get(endpoint, "")
    body = BODIES.get(endpoint)
    if endpoint in ("POST @copy", "POST @move"):
        body = {"source": places.source.get_url_parts()[2]}
    return method, path, "" if body is None else json.dumps(body)


def outcome_of(endpoint: str, places: Any, state: str, response: Any) -> str:
    """The status; of a list, whether it tells of the page."""
    if endpoint not in LISTS:
        return str(response.status_code)
    if response.status_code != 200:
        return str(response.status_code)
    key = places.pages[state].translation_key.hex
    return "told" if key in response.content.decode() else "-"
