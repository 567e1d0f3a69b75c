"""JSON Schemas as types of TypeScript."""

import pytest
from typescript_types.schemas import declared, type_of

TYPES = {
    "string": {"type": "string"},
    "number | null": {"type": ["integer", "null"]},
    '"nb" | "sv"': {"enum": ["nb", "sv"]},
    '"Lesson"': {"const": "Lesson"},
    "Page | Summary": {
        "anyOf": [{"$ref": "#/components/schemas/Page"}, {"$ref": "#/components/schemas/Summary"}]
    },
    "string[]": {"type": "array", "items": {"type": "string"}},
    "(string | null)[]": {"type": "array", "items": {"type": ["string", "null"]}},
    "Record<string, number>": {"type": "object", "additionalProperties": {"type": "integer"}},
    "Record<string, unknown>": {"type": "object"},
    "unknown": {},
}


@pytest.mark.parametrize("expected", TYPES)
def test_a_schema_becomes(expected):
    assert type_of(TYPES[expected]) == expected


def test_members_that_need_not_be_there_are_marked():
    schema = {
        "type": "object",
        "description": "A page.",
        "required": ["@id"],
        "properties": {"@id": {"type": "string"}, "title": {"type": "string", "description": "Its name."}},
    }
    assert declared("Page", schema) == (
        '/** A page. */\nexport type Page = {\n  "@id": string;\n  /** Its name. */\n  title?: string;\n};\n'
    )
