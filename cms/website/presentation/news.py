"""What is new: courses, cases and events that were published for the first time, the latest first."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from django.http import HttpRequest

from cms.case_studies.models import CaseStudy
from cms.courses.models import Course
from cms.events.models import Event
from cms.website.models import HomePage
from cms.website.presentation.addresses import address
from cms.website.presentation.dates import long_date
from cms.website.queries import newest

MOST = 3
_KINDS = (Course, CaseStudy, Event)


@dataclass(frozen=True, kw_only=True)
class NewsItem:
    title: str
    url: str
    date: str


def news(
    home: HomePage, request: HttpRequest, shown: Collection[str], closed: tuple[str, ...]
) -> tuple[NewsItem, ...]:
    """Without what stands on the page already, by its address."""
    items = (
        NewsItem(title=page.title, url=address(page, request), date=long_date(page.first_published_at))
        for page in newest(home, _KINDS, MOST + len(shown), closed)
    )
    return tuple([item for item in items if item.url not in shown][:MOST])
