"""The boards there are: one for each programme and course, and one for each kind of other content."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.case_studies.models import CaseStudyIndex
from cms.courses.models import Course, Programme
from cms.languages.language_names import language_name
from cms.languages.parity.access import sees_any_of, site_pages, visible_models, with_visibility
from cms.languages.parity.board import Board
from cms.languages.parity.building import board_of
from cms.languages.parity.collections import (
    case_study_sections,
    other_page_sections,
    snippet_models,
    snippet_sections,
)
from cms.languages.parity.outline import course_sections
from cms.languages.parity.source_pages import with_source_mark

CASE_STUDIES, REGISTERS, PAGES = "case-studies", "registers", "pages"


@dataclass(frozen=True, kw_only=True)
class Subject:
    """Something that has a board; ``below`` are the courses of a programme."""

    title: str
    address: str
    below: tuple[Subject, ...] = ()


def board_of_course(user: Any, key: UUID) -> Board:
    """Of a programme or course. Raises ``Http404`` and ``PermissionDenied``."""
    found = with_visibility(user, _programmes_and_courses().filter(translation_key=key))
    versions = list(found.select_related("locale"))
    if not versions:
        raise Http404
    if not any(page.is_visible for page in versions):
        raise PermissionDenied
    source = min(versions, key=lambda page: (not page.is_source, page.pk))
    return board_of(
        course_sections(versions, source),
        title=source.title,
        subtitle=_("Source language: %(language)s") % {"language": language_name(source.locale)},
        noun=_("Page"),
    )


def board_of_collection(user: Any, name: str) -> Board:
    """Of one of the collections. Raises ``Http404`` and ``PermissionDenied``."""
    if name == CASE_STUDIES:
        return _page_board(user, CaseStudyIndex.objects.all(), case_study_sections, _("Case studies"))
    if name == PAGES:
        return _page_board(user, site_pages(), other_page_sections, _("Other pages"))
    if name != REGISTERS:
        raise Http404
    models = visible_models(user, snippet_models())
    if not models:
        raise PermissionDenied
    return board_of(snippet_sections(models), title=_("Terms and registers"), noun=_("Entry"))


def _page_board(user: Any, roots: Any, sections: Callable[[], Any], title: str) -> Board:
    if not sees_any_of(user, roots):
        raise PermissionDenied
    return board_of(sections(), title=title, noun=_("Page"))


def subjects(user: Any) -> list[Subject]:
    """What the chooser offers ``user``: programmes with their courses, then the rest."""
    return [*_programmes(user), *_collections(user)]


def _programmes(user: Any) -> list[Subject]:
    versions = list(with_visibility(user, _programmes_and_courses()))
    visible = {page.translation_key for page in versions if page.is_visible}
    sources = _sources(page for page in versions if page.translation_key in visible)
    return [
        Subject(
            title=page.title,
            address=course_address(page.translation_key),
            below=tuple(
                Subject(title=below.title, address=course_address(below.translation_key))
                for below in sources
                if below.depth == page.depth + 1 and below.path.startswith(page.path)
            ),
        )
        for page in sources
        if page.depth == min(each.depth for each in sources)
    ]


def _programmes_and_courses() -> QuerySet[Any]:
    return with_source_mark(Page.objects.type(Programme, Course).filter(alias_of__isnull=True))


def _sources(versions: Iterable[Any]) -> list[Any]:
    by_key: dict[UUID, Any] = {}
    for page in sorted(versions, key=lambda each: (not each.is_source, each.pk)):
        by_key.setdefault(page.translation_key, page)
    return sorted(by_key.values(), key=lambda page: page.path)


def _collections(user: Any) -> list[Subject]:
    found = [
        (CASE_STUDIES, _("Case studies"), sees_any_of(user, CaseStudyIndex.objects.all())),
        (PAGES, _("Other pages"), sees_any_of(user, site_pages())),
        (REGISTERS, _("Terms and registers"), bool(visible_models(user, snippet_models()))),
    ]
    return [
        Subject(title=title, address=collection_address(name))
        for name, title, is_visible in found
        if is_visible
    ]


def course_address(key: UUID) -> str:
    return reverse("parity_course", args=[key])


def collection_address(name: str) -> str:
    return reverse("parity_collection", args=[name])
