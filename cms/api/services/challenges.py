"""What courses on a societal challenge show: a case study names no challenge, the courses that use it do."""

from __future__ import annotations

from uuid import UUID

from django.db.models import Q

from cms.api import shown
from cms.api.stored.models import Shown, StoredPage

MOST_COURSES = 50
_PAGE = shown.key("page", "")


def keys_shown_for(challenge: str, language: str) -> set[UUID]:
    """The translation keys of the pages shown in programmes and courses on ``challenge``, the key of one.

    ``language`` may be left empty for all.
    """
    subject = shown.key("challenge", challenge)
    courses = StoredPage.objects.filter(shows__key=subject, type__in=("Programme", "Course"))
    if language:
        courses = courses.filter(language=language)
    places = list(courses.order_by("position").values_list("position", flat=True)[:MOST_COURSES])
    if not places:
        return set()
    below = Q()
    for place in places:
        below |= Q(page__position__startswith=place)
    shows = Shown.objects.filter(below, key__startswith=_PAGE, page__type__in=("Lesson", "Module"))
    return {UUID(key.removeprefix(_PAGE)) for key in shows.values_list("key", flat=True).distinct()}
