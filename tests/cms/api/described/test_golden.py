"""The description as it was promised last. ``GOLDEN=1 pytest tests/cms/api/described`` writes it anew."""

import json
import os
from pathlib import Path

import pytest
from api_changes import breaking, is_allowed

from cms.api.described.document import description

ROOT = Path(__file__).resolve().parents[4]
PROMISED = ROOT / "docs/reference/openapi.json"
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


def test_the_description_is_the_promised_one():
    now = json.dumps(description(), indent=1, ensure_ascii=False) + "\n"
    if os.environ.get("GOLDEN"):
        PROMISED.write_text(now)
    assert PROMISED.read_text() == now, (
        f"docs/reference/openapi.json is not what the API is now. Run: {RENEW}"
    )
