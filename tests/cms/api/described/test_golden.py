"""The description as it was promised last, and the types that are written from it."""

import json
import os
from pathlib import Path

import pytest
from api_changes import breaking, is_allowed
from typescript_types import types_of

from cms.api.described.document import description

ROOT = Path(__file__).resolve().parents[4]
PROMISED = ROOT / "docs/reference/openapi.json"
TYPES = ROOT / "docs/reference/synergos-api.d.ts"
RENEW = "GOLDEN=1 PYTHONPATH=.ci .venv/bin/python -m pytest tests/cms/api/described/test_golden.py"


def promised():
    return json.loads(PROMISED.read_text()) if PROMISED.exists() else {"info": {"version": "0"}, "paths": {}}


@pytest.fixture(scope="module", autouse=True)
def nothing_breaks_in_silence():
    """Asked before anything is written anew, so that it cannot be written over."""
    old, new = promised(), description()
    assert is_allowed(old, new), (
        "This breaks programs of others. Undo it, or raise the first number of VERSION in "
        "cms/api/described/version.py:\n" + "\n".join(breaking(old, new))
    )


def written(file, now):
    if os.environ.get("GOLDEN"):
        file.write_text(now)
    return file.read_text()


@pytest.mark.parametrize(
    ("file", "made"),
    [
        (PROMISED, lambda: json.dumps(description(), indent=1, ensure_ascii=False) + "\n"),
        (TYPES, lambda: types_of(description())),
    ],
    ids=["openapi.json", "synergos-api.d.ts"],
)
def test_the_file_says_what_the_api_is(file, made):
    assert written(file, made()) == made(), f"The API is no longer what {file.name} says. Run: {RENEW}"
