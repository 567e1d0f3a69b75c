"""Those who write by the API, and a draft of theirs."""

import pytest

from tests.cms.api.writing.conftest import course, lesson, nb, writer

__all__ = ["course", "lesson", "nb", "writer"]

WORD = "hvalrossmelk"


@pytest.fixture
def draft(nb):
    """/nb/skjult, which nobody but those who work on it may find; its summary has a word of its own."""
    made = nb.post("/nb", {"@type": "Programme", "title": "Skjult", "summary": f"Om {WORD}"})
    assert made.status_code == 201
    return made.json()


def titles(answer):
    return [item["title"] for item in answer.json()["items"]]
