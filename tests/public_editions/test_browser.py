"""The page of a course's editions in a real browser: no accessibility fault, no sideways scroll."""

import pytest

from lms_export.validation.kinds import Kind, State
from lms_export.validation.models import Validation
from tests.cms.browsing import Visitor, faults, is_too_wide

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


@pytest.fixture
def visitor(chromium, client):
    visitor = Visitor(chromium, client)
    yield visitor
    visitor.leave()


def test_it_can_be_read_by_everybody(visitor, course, editions):
    for kind, state in ((Kind.EXPERT, State.PASSED), (Kind.ACCESSIBILITY, State.FAILED)):
        Validation.objects.create(
            edition=editions[2], language="nb", kind=kind, state=state, role="lærer, fagskolen"
        )
    page = visitor.see(f"/sv/editions/{course.translation_key}/#edition-1-0")
    assert faults(page, "main") == [] and not is_too_wide(page, "main")
