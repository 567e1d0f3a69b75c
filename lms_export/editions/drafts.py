"""Everything in a course that is worked on goes live at once, for a transaction that is taken back."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from django.core.exceptions import ValidationError
from wagtail.models import Locale, Page

from cms.core.publication_hold import letting_through
from cms.courses.models import Course
from cms.languages.errors import PublicationRefused
from cms.languages.originals import translations_among
from cms.languages.publication import publish_translation
from cms.languages.states import translation_states
from lms_export.editions.publishing import publish_approved

REASON = "A preview of what the next edition would be"


def publish_drafts(course: Course) -> None:
    """What is approved, then newer drafts of originals, then every translation with the words it has.

    In nobody's name: whoever may look need not be one who may publish.
    """
    publish_approved(course.translation_key, None, REASON)
    drafts = _drafts(course)
    translated = translations_among(drafts)
    with letting_through():
        for page in drafts:
            if page.pk not in translated:
                page.get_latest_revision().publish(skip_permission_checks=True)
        _publish_translations(course)


def _drafts(course: Course) -> list[Page]:
    """In the order of the tree, so that what is above a new page is there before it."""
    return list(_pages(course).filter(has_unpublished_changes=True, latest_revision__isnull=False))


def _pages(course: Course) -> Any:
    roots = Course.objects.filter(translation_key=course.translation_key)
    found = Page.objects.none()
    for root in roots:
        found |= Page.objects.descendant_of(root, inclusive=True)
    return found.order_by("path")


def _publish_translations(course: Course) -> None:
    """One that cannot be published stays as readers see it."""
    live = list(_pages(course).live().specific())
    translated = translations_among(live)
    originals = [page for page in live if page.pk not in translated]
    locales = list(Locale.objects.exclude(pk__in={page.locale_id for page in originals}))
    states = translation_states(originals, locales)
    for page in originals:
        for locale in locales:
            state = states[page.translation_key, locale.language_code]
            if state.target_pk is not None and state.needs_somebody:
                with suppress(PublicationRefused, ValidationError):
                    publish_translation(page, locale, override=REASON)
