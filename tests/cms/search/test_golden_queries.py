"""Forty questions that readers ask, and the first three pages they are given. The same on both databases.

``golden_queries.txt``: ``language: question``, and indented below it the addresses. ``make golden`` writes
it anew.
"""

import os
from pathlib import Path

import pytest

from cms.search.finding import find
from cms.search.models import IndexedEntry
from cms.search.query import Query

pytestmark = pytest.mark.django_db

GOLDEN = Path(__file__).with_name("golden_queries.txt")


def golden():
    """Question -> addresses, in the order of the file."""
    expected, question = {}, ""
    for line in GOLDEN.read_text().splitlines():
        if line.startswith(" "):
            expected[question].append(line.strip())
        else:
            question = line
            expected[question] = []
    return expected


def first_three(question):
    language, _, text = question.partition(": ")
    spoken = {} if language == "any" else {"language": (language,)}
    uids = find(Query(text=text, any_of=spoken, size=3)).uids
    paths = dict(IndexedEntry.objects.filter(uid__in=uids).values_list("uid", "path"))
    return [paths[uid] for uid in uids]


@pytest.fixture(scope="module", autouse=True)
def written_anew(django_db_setup, django_db_blocker):
    if "GOLDEN" in os.environ:
        with django_db_blocker.unblock():
            answers = {question: first_three(question) for question in golden()}
        lines = (
            line for question, paths in answers.items() for line in (question, *(f"    {p}" for p in paths))
        )
        GOLDEN.write_text("\n".join(lines) + "\n")


def test_there_are_forty_in_three_languages():
    languages = [question.partition(":")[0] for question in golden()]
    assert (len(languages), set(languages)) == (40, {"nb", "sv", "en", "any"})


@pytest.mark.parametrize("question", golden())
def test_the_first_three(question):
    assert first_three(question) == golden()[question] != []
