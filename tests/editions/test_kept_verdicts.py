"""A verdict is worked out once, and is not told from memory when what it speaks of was erased."""

import pytest
from django.utils import timezone

from lms_export.editions import kept_verdicts
from lms_export.editions.kept_verdicts import judged_once
from lms_export.editions.models import Edition, FrozenDocument
from tests.public_editions.conftest import an_edition

pytestmark = pytest.mark.django_db


@pytest.fixture
def two_editions(course):
    return an_edition(course, 0, "Den første."), an_edition(course, 1, "En ny film.")


def sentences(editions):
    old, new = (Edition.objects.get(pk=edition.pk) for edition in editions)
    return judged_once(old, new, "nb", format="scorm12", granularity="course")[1]


def test_two_editions_are_compared_once(two_editions, monkeypatch):
    first = sentences(two_editions)
    monkeypatch.setattr(kept_verdicts, "judged", None)
    assert first and sentences(two_editions) == first


def test_nothing_is_told_of_a_withdrawn_edition_that_was_erased_later(two_editions):
    withdrawn = {"state": "withdrawn", "withdrawn_at": timezone.now(), "withdrawal_reason": "Wrong town."}
    Edition.objects.filter(pk=two_editions[0].pk).update(**withdrawn, withdrawal_cause="other")
    assert sentences(two_editions)
    of_the_old = list(two_editions[0].languages.values_list("document", flat=True))
    FrozenDocument.objects.filter(pk__in=of_the_old).update(redacted_at=timezone.now())
    assert sentences(two_editions) == ()
