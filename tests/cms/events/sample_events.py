"""Events that a test may change as it likes."""

from datetime import UTC, datetime, timedelta

from django.utils import timezone

from cms.events.models import Event, EventIndex
from tests.cms.core.sample_pages import below

NINE = datetime(2030, 5, 14, 7, tzinfo=UTC)
"""On the clocks of Norway and Sweden."""


def an_event(**fields):
    usual = {
        "title": "Samling",
        "summary": "Vi møtes.",
        "starts_at": NINE,
        "ends_at": NINE + timedelta(hours=6),
        "place": "Steinkjer",
    }
    return Event(**{**usual, **fields})


def published(index, **fields):
    event = below(index, an_event(**fields))
    event.save_revision().publish()
    event.refresh_from_db()
    return event


def past(index, **fields):
    end = timezone.now() - timedelta(minutes=1)
    return published(
        index, **{"title": "Før", "starts_at": end - timedelta(hours=2), "ends_at": end, **fields}
    )


def the_index(language="nb"):
    return EventIndex.objects.get(locale__language_code=language)
