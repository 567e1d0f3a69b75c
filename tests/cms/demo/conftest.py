"""The demo content as a learner meets it."""

import pytest

from cms.courses.models import Course

LANGUAGES = ("nb", "sv", "en")


@pytest.fixture
def courses(db):
    """Language -> course."""
    return {course.locale.language_code: course for course in Course.objects.live().select_related("locale")}
