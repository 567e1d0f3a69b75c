"""A course with three editions, the middle one withdrawn; their documents are of the factory's course."""

from datetime import timedelta

import pytest
from django.utils import timezone

from lms_export.course import to_json
from lms_export.editions.models import Edition, EditionLanguage, FrozenDocument
from lms_export.editions.queries import newest_edition
from tests.editions.conftest import course
from tests.lms_export.factories import course as a_document

__all__ = ["course"]
REASON = "A film in module 2 names the wrong town."


def an_edition(course, minor, changelog, **more):
    """Released a day after the one before, in nb and sv; ``changelog`` is what stands for nb."""
    made = Edition.objects.create(
        course=course.translation_key,
        major=1,
        minor=minor,
        predecessor=newest_edition(course.translation_key),
        released_at=timezone.now() - timedelta(days=10 - minor),
        required_languages=["nb"],
        **more,
    )
    for language, words in (("nb", changelog), ("sv", "")):
        document = FrozenDocument.of(to_json(a_document(edition=f"1.{minor}")))
        EditionLanguage.objects.create(
            edition=made, language=language, title=course.title, document=document, changelog=words
        )
    return made


@pytest.fixture
def editions(course):
    withdrawn = {"state": "withdrawn", "withdrawn_at": timezone.now(), "withdrawal_reason": REASON}
    return [
        an_edition(course, 0, "Den første."),
        an_edition(course, 1, "En ny film.", **withdrawn),
        an_edition(course, 2, "Byen <b>heter</b> noe annet.", left_out={"en": ["Behind"]}),
    ]
