"""Releasing the pilot course, and comparing two editions of a large one."""

import pytest
from django.contrib.auth import get_user_model
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from cms.courses.models import Course
from lms_export.comparing.courses import compare
from lms_export.comparing.verdicts import verdict
from lms_export.course import from_json, to_json
from lms_export.editions.looking import look
from lms_export.editions.models import EditionPlan
from lms_export.editions.numbering import FIRST
from lms_export.editions.releasing import ReleaseOrder, release
from tests.bench.bench_small_edit import with_title
from tests.bench.generated_course import generated_course


@pytest.fixture
def course(db):
    return Course.objects.live().get(locale__language_code="nb")


@pytest.fixture
def taken_back(course):
    """The first edition of the pilot course, as often as wanted."""
    publisher = get_user_model().objects.get(username="admin")

    def release_once():
        with transaction.atomic():
            release(course, ReleaseOrder(number=FIRST), publisher)
            transaction.set_rollback(True)

    return release_once


def test_releasing_the_pilot_course(measure, taken_back, course):
    plan = EditionPlan(course=course.translation_key)
    measure(
        "editions.pilot.release_vs_look",
        taken_back,
        against="reading and checking it in each language",
        reference=lambda: look(course, plan),
        target=3,
    )


def test_queries_of_releasing_the_pilot_course(record, taken_back):
    taken_back()
    with CaptureQueriesContext(
        connection,
    ) as asked:
        taken_back()
    record("editions.pilot.release_queries", len(asked), "queries", against="a release", target=400)


def test_comparing_two_editions_of_a_large_course(measure):
    documents = [to_json(with_title(generated_course(40, 10, None), title)) for title in ("Før", "Nå")]
    old, new = map(from_json, documents)
    measure(
        "editions.40x10_text.compare_vs_read",
        lambda: verdict(compare(old, new), "scorm12", "course"),
        against="reading the two documents",
        reference=lambda: list(map(from_json, documents)),
        target=6,
    )
