"""The page "Editions and validation" of a course."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_safe

from cms.courses.models import Course
from cms.website.presentation.addresses import address
from cms.website.presentation.family import page_family
from cms.website.presentation.frame import Frame, frame_of, frame_of_a_view
from cms.website.presentation.links import LanguageLink, Link
from lms_export.editions.models import Edition
from lms_export.editions.names import name_of
from lms_export.public_editions.course_pages import course_page
from lms_export.public_editions.reading import PublicEdition, as_public, public_editions
from lms_export.validation.dossier import Entry, entries_of


@dataclass(frozen=True, kw_only=True)
class ValidatedLanguage:
    language: str
    name: str
    is_required: bool
    entries: tuple[Entry, ...]


@dataclass(frozen=True, kw_only=True)
class EditionsView:
    """``shown`` is what readers see now, if anything is released."""

    course: Course
    course_url: str
    feed_url: str
    shown: PublicEdition | None
    validated: tuple[ValidatedLanguage, ...]
    editions: tuple[PublicEdition, ...]


@require_safe
def editions_page(request: HttpRequest, key: UUID) -> HttpResponse:
    course = course_page(request, key)
    with override(course.locale.language_code):
        context = {"frame": _frame(course, request), "view": _view(course, request)}
        response = render(request, "public_editions/editions.html", context)
    response.is_public_page = True  # type: ignore[attr-defined]
    return response


def _view(course: Course, request: HttpRequest) -> EditionsView:
    language = course.locale.language_code
    found = public_editions(course.translation_key)
    told = [as_public(edition, language) for edition in found]
    shown = next((edition for edition in found if not edition.is_withdrawn), None)
    return EditionsView(
        course=course,
        course_url=address(course, request),
        feed_url=reverse("editions_feed", args=[course.translation_key]),
        shown=told[found.index(shown)] if shown else None,
        validated=_validated(shown) if shown else (),
        editions=tuple(told),
    )


def _validated(edition: Edition) -> tuple[ValidatedLanguage, ...]:
    """What is required is the same that ``validation.dossier`` asks for."""
    required = edition.required_languages or edition.language_codes[:1]
    return tuple(
        ValidatedLanguage(
            language=code, name=name_of(code), is_required=code in required, entries=tuple(entries)
        )
        for code, entries in entries_of(edition, edition.language_codes).items()
    )


def _frame(course: Course, request: HttpRequest) -> Frame:
    frame = frame_of(page_family(course), request, funding=course.funding, licence=course.licence)
    title = _("Editions and validation: %(course)s") % {"course": course.title}
    return frame_of_a_view(
        frame,
        title,
        languages=tuple(_in_this_language(link, course.translation_key) for link in frame.languages),
        crumbs=(*frame.crumbs, Link(title=course.title, url=address(course, request))),
    )


def _in_this_language(link: LanguageLink, key: UUID) -> LanguageLink:
    """The same page in another language, where the course has that."""
    if not link.is_available:
        return link
    with override(link.language):
        return replace(link, url=reverse("public_editions", args=[key]))
