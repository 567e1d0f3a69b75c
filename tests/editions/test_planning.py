"""An edition is released at its time, or it is said why not."""

from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils import timezone

from lms_export.editions.errors import ReleaseRefused
from lms_export.editions.models import Edition, EditionPlan
from lms_export.editions.numbering import FIRST, Number
from lms_export.editions.planning import plan_release, release_what_is_due
from lms_export.editions.releasing import ReleaseOrder

pytestmark = pytest.mark.django_db
ORDER = ReleaseOrder(number=FIRST, changelog={"nb": "Den første."})


@pytest.fixture
def due(course, publisher):
    plan_release(course, ORDER, timezone.now() - timedelta(minutes=1), publisher)
    return EditionPlan.objects.get()


def test_what_is_due_is_released_once(due):
    assert [str(edition) for edition in release_what_is_due()] == ["1.0"]
    assert release_what_is_due() == []
    assert Edition.objects.get().languages.get(language="nb").changelog == "Den første."


def test_what_is_still_to_come_waits(course, publisher):
    plan_release(course, ORDER, timezone.now() + timedelta(hours=1), publisher)
    assert release_what_is_due() == []


def test_a_refusal_is_told_and_not_tried_again(due, lesson):
    lesson.title = "Noe helt annet"
    lesson.save_revision().publish()
    assert release_what_is_due() == []
    due.refresh_from_db()
    assert (due.planned_for, "Noe helt annet" in due.failure) == (None, True)


def test_who_may_not_release_any_more_releases_nothing(due, publisher):
    get_user_model().objects.filter(pk=publisher.pk).update(is_active=False)
    assert release_what_is_due() == []
    assert not Edition.objects.exists()


def test_a_number_that_cannot_be_is_not_planned(course, publisher):
    with pytest.raises(ReleaseRefused, match=r"can be called: 1\.0"):
        plan_release(course, ReleaseOrder(number=Number(3, 0)), timezone.now(), publisher)


def test_the_form_plans_and_the_list_says_so(course, client, publisher):
    client.force_login(publisher)
    at = timezone.localtime() + timedelta(days=1)
    given = {"number": "1.0", "at": at.strftime("%Y-%m-%dT%H:%M")}
    address = reverse("release_edition", args=[course.translation_key])
    shown = client.post(address, given, follow=True).content.decode()
    assert "admin har planlagt en utgivelse" in shown and not Edition.objects.exists()
