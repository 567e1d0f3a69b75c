"""What breaks programs that were written for an older description of the API, and what does not."""

from copy import deepcopy
from typing import Any

import pytest
from api_changes import breaking, is_allowed

OLD: dict[str, Any] = {
    "info": {"version": "1.4.0"},
    "paths": {
        "/@search": {
            "get": {
                "operationId": "search",
                "parameters": [
                    {"name": "b_size", "in": "query", "schema": {"type": "integer", "maximum": 100}},
                    {"name": "sort", "in": "query", "schema": {"type": "string", "enum": ["a", "b"]}},
                ],
                "responses": {
                    "200": {
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Found"}}}
                    }
                },
            },
            "post": {
                "operationId": "ask",
                "requestBody": {
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Asked"}}}
                },
                "responses": {"204": {}},
            },
        }
    },
    "components": {
        "schemas": {
            "Found": {
                "type": "object",
                "required": ["title"],
                "properties": {
                    "title": {"type": "string"},
                    "below": {"type": "array", "items": {"$ref": "#/components/schemas/Found"}},
                },
            },
            "Asked": {
                "type": "object",
                "required": ["words"],
                "properties": {"words": {"type": "string"}, "most": {"type": ["integer", "null"]}},
            },
        }
    },
}
SEARCH, ASK = ("paths", "/@search", "get"), ("paths", "/@search", "post")
FOUND, ASKED = ("components", "schemas", "Found"), ("components", "schemas", "Asked")


def changed(way, value):
    """``OLD`` with ``value`` at ``way``; without what stands there where it is ``None``."""
    new = deepcopy(OLD)
    place = new
    for step in way[:-1]:
        place = place[step]
    if value is None:
        del place[way[-1]]
    else:
        place[way[-1]] = value
    return new


BREAKING: dict[str, Any] = {
    "a path goes": (("paths", "/@search"), None),
    "an operation goes": (ASK, None),
    "an operation is renamed": ((*SEARCH, "operationId"), "find"),
    "a token is asked for": ((*SEARCH, "security"), [{"token": []}]),
    "a parameter goes": ((*SEARCH, "parameters", 1), None),
    "a parameter is required": ((*SEARCH, "parameters", 0, "required"), True),
    "a limit is lowered": ((*SEARCH, "parameters", 0, "schema", "maximum"), 50),
    "a choice goes": ((*SEARCH, "parameters", 1, "schema", "enum"), ["a"]),
    "a required parameter comes": (
        (*SEARCH, "parameters"),
        [
            *OLD["paths"]["/@search"]["get"]["parameters"],
            {"name": "who", "in": "query", "required": True, "schema": {}},
        ],
    ),
    "a member that was read goes": ((*FOUND, "properties", "title"), None),
    "a member that was read is not always there": ((*FOUND, "required"), []),
    "a member that was read has another type": ((*FOUND, "properties", "title"), {"type": "integer"}),
    "a member that was read can be null": ((*FOUND, "properties", "title"), {"type": ["string", "null"]}),
    "a member that was sent goes": ((*ASKED, "properties", "most"), None),
    "a member to be sent is required": ((*ASKED, "required"), ["words", "most"]),
    "a type to be sent is narrowed": ((*ASKED, "properties", "most"), {"type": "integer"}),
    "an answer goes": ((*ASK, "responses"), {"200": {}}),
}
HARMLESS: dict[str, Any] = {
    "a path comes": (("paths", "/@new"), {"get": {"operationId": "new", "responses": {}}}),
    "a limit is raised": ((*SEARCH, "parameters", 0, "schema", "maximum"), 500),
    "a choice comes": ((*SEARCH, "parameters", 1, "schema", "enum"), ["a", "b", "c"]),
    "a member comes": ((*FOUND, "properties", "also"), {"type": "string"}),
    "a type to be sent is widened": ((*ASKED, "properties", "words"), {"type": ["string", "integer"]}),
    "a member need not be sent any more": ((*ASKED, "required"), []),
    "a sentence is written otherwise": ((*SEARCH, "summary"), "Find pages"),
}


@pytest.mark.parametrize("name", BREAKING)
def test_it_breaks_when(name):
    assert breaking(OLD, changed(*BREAKING[name])) != []


@pytest.mark.parametrize("name", HARMLESS)
def test_it_breaks_nothing_when(name):
    assert breaking(OLD, changed(*HARMLESS[name])) == []


def test_what_is_told_names_operation_and_parameter():
    new = changed(*BREAKING["a limit is lowered"])
    assert breaking(OLD, new) == ["GET /@search: parameter b_size: maximum is 50 now"]


def test_a_new_major_version_may_break():
    new = changed(*BREAKING["an operation goes"])
    assert not is_allowed(OLD, new)
    assert is_allowed(OLD, new | {"info": {"version": "2.0.0"}})
