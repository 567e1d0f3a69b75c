"""What a page says of what is not written in it."""

from __future__ import annotations

from typing import Any

from django.db.models import Sum
from wagtail.models import Page

from cms.api import shown
from cms.api.references import References
from cms.core.privacy import readable
from cms.courses.models import BorrowedLesson, Course, Lesson
from cms.courses.standing import standing_of
from cms.glossary.models import GlossaryIndex, GlossaryTerm


def summed(page: Page, references: References) -> dict[str, Any]:
    if isinstance(page, Course):
        return {"minutes": _minutes(page, references), **_standing(page)}
    if isinstance(page, GlossaryIndex):
        return {"terms": _terms(page, references)}
    return {}


def _minutes(course: Course, references: References) -> int:
    """Of its own lessons and of those it borrows."""
    own = readable(Lesson.objects.descendant_of(course), closed=references.closed)
    places = readable(BorrowedLesson.objects.descendant_of(course), closed=references.closed)
    borrowed = list(places.values_list("original__translation_key", "original__minutes"))
    references.keys.update(shown.page(key) for key, _ in borrowed)
    minutes: int = own.aggregate(n=Sum("minutes"))["n"] or 0
    return minutes + sum(each for _, each in borrowed)


def _standing(course: Course) -> dict[str, Any]:
    """``None`` for both where nothing knows of editions."""
    found = standing_of(course.translation_key, course.locale.language_code)
    return {"edition": (found and found.edition) or None, "pilot": found and found.is_pilot}


def _terms(page: GlossaryIndex, references: References) -> list[dict[str, Any]]:
    references.keys.add(shown.terms(page.locale_id))
    return [
        {"id": term.key, "term": term.term, "definition": term.definition, "source": term.source}
        for term in GlossaryTerm.objects.filter(live=True, locale_id=page.locale_id)
    ]
