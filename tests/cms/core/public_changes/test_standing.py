"""How things stand is another as soon as something public has changed, and only then."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cms.core.models import PublicChange
from cms.core.public_changes.moments import span_around
from cms.core.public_changes.recording import record_public_change
from cms.core.public_changes.standing import forget_old_changes, standing

pytestmark = pytest.mark.django_db


def test_asking_again_costs_one_query():
    standing()
    with CaptureQueriesContext(connection) as captured:
        standing()
    assert len(captured) == 1


def test_every_change_makes_it_another():
    tokens = [standing().token]
    for _change in range(3):
        record_public_change()
        tokens.append(standing().token)
    assert len(set(tokens)) == 4


def test_many_changes_in_one_transaction_are_noted_once():
    before = PublicChange.objects.count()
    with transaction.atomic():
        for _change in range(5):
            record_public_change()
    assert PublicChange.objects.count() == before + 1


def test_a_change_that_is_taken_back_hides_no_later_one():
    before = standing().token
    with transaction.atomic():
        with pytest.raises(ZeroDivisionError), transaction.atomic():
            record_public_change()
            1 / 0  # noqa: B018
        record_public_change()
    assert standing().token != before


def test_a_change_that_is_committed_late_counts_as_well():
    record_public_change()
    before = standing().token
    PublicChange.objects.create(mark=7, at=timezone.now() - timedelta(minutes=1))
    assert standing().token != before


def test_old_changes_are_forgotten_but_for_the_newest():
    PublicChange.objects.all().delete()
    for days in (9, 8):
        PublicChange.objects.create(mark=days, at=timezone.now() - timedelta(days=days))
    forget_old_changes()
    assert list(PublicChange.objects.values_list("mark", flat=True)) == [8]


def test_it_is_another_on_the_next_day():
    span = span_around(datetime(2026, 10, 25, 12, tzinfo=UTC))
    assert span.ends - span.begins <= timedelta(hours=25)
    assert timezone.localtime(span.ends).hour == 0
