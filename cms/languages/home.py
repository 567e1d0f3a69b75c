"""On the editor's front page: translations a person has taken, and what is behind in their languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page
from wagtail_localize.models import TranslationSource

from cms.core.home.panels import MOST_ROWS, HomePanel, Row, home_panel
from cms.languages.addresses import translation_address
from cms.languages.language_names import language_name
from cms.languages.models import Assignment, BehindMark
from cms.languages.roles import may_translate
from cms.languages.states import translation_states

MOST_LOOKED_AT = 100


@home_panel("taken-translations", order=100)
def taken_translations(user: Any) -> HomePanel | None:
    """The next date first; what is done is no longer shown."""
    taken = Assignment.objects.filter(person=user).select_related("locale")
    assignments = sorted(taken[:MOST_LOOKED_AT], key=lambda one: (one.due_date is None, one.due_date, one.pk))
    sources = _source_pages({assignment.object_key for assignment in assignments})
    states = translation_states(sources.values(), {assignment.locale for assignment in assignments})
    rows = [
        _row(sources[one.object_key], one.locale, _("to be done by %(day)s"), one.due_date)
        for one in assignments
        if one.object_key in sources and states[one.object_key, one.locale.language_code].needs_somebody
    ]
    heading = _("Translations you have taken")
    return HomePanel(heading=heading, number=len(rows), rows=tuple(rows[:MOST_ROWS])) if rows else None


@home_panel("behind", order=110)
def what_is_behind(user: Any) -> HomePanel | None:
    """In the languages the person translates into, what has waited longest first."""
    marks = BehindMark.objects.order_by("since", "pk").select_related("locale")
    looked_at = list(marks[:MOST_LOOKED_AT])
    sources = _source_pages({mark.object_key for mark in looked_at})
    rows = [
        _row(sources[mark.object_key], mark.locale, _("since %(day)s"), mark.since)
        for mark in looked_at
        if mark.object_key in sources and may_translate(user, sources[mark.object_key], mark.locale)
    ]
    heading = _("Translations that are behind")
    return HomePanel(heading=heading, number=len(rows), rows=tuple(rows[:MOST_ROWS])) if rows else None


def _source_pages(keys: Iterable[UUID]) -> Mapping[UUID, Page]:
    """In the language they are written in; snippets stand on the parity board."""
    sources = TranslationSource.objects.filter(object_id__in=list(keys))
    written_in = dict(sources.values_list("object_id", "locale_id"))
    pages = Page.objects.filter(translation_key__in=written_in).specific()
    return {
        page.translation_key: page for page in pages if written_in[page.translation_key] == page.locale_id
    }


def _row(page: Page, locale: Locale, words: str, day: Any) -> Row:
    when = words % {"day": date_format(day, "DATE_FORMAT")} if day else ""
    detail = ", ".join(part for part in (language_name(locale), when) if part)
    return Row(title=page.title, address=translation_address(page, locale), detail=detail)
