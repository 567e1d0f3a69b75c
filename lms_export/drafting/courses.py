"""A course document -> a new course in drafts: all of it or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Locale

from cms.courses.models import Course, Programme
from cms.languages.submission import submit
from lms_export.drafting.files import Files
from lms_export.drafting.identifiers import key_of
from lms_export.drafting.pages import Tree
from lms_export.drafting.slots import keep_slots
from lms_export.drafting.taking import Taking
from lms_export.errors import Problem
from lms_export.importing.course_file import CourseFile
from lms_export.importing.imported import ImportRefused


@dataclass(frozen=True, kw_only=True)
class Drafted:
    """``course`` is the page in the document's source language, or the first that the site has."""

    course: Course
    languages: tuple[str, ...]
    left_out: tuple[Problem, ...]


def draft_course(source: CourseFile, programme: Programme, user: Any, *, rehearse: bool = False) -> Drafted:
    """The draft pages of the course below ``programme`` and its translations, in one transaction.

    Raises ``ImportRefused`` where the course is here already. ``rehearse`` takes everything back.
    """
    _refuse_known(source)
    files = Files(source, user)
    try:
        with transaction.atomic():
            drafted = _draft(source, programme, user, files)
            if rehearse:
                transaction.set_rollback(True)
    except Exception:
        files.forget()
        raise
    if rehearse:
        files.forget()
    return drafted


def _refuse_known(source: CourseFile) -> None:
    key = key_of(source.course.id, source.course.id)
    known = Course.objects.filter(translation_key=key).first()
    if known is not None:
        message = _(
            "The course is here already, as “%(title)s”. Nothing was changed. Delete it first if it is to be "
            "replaced."
        )
        raise ImportRefused(message % {"title": known.title})


def _draft(source: CourseFile, programme: Programme, user: Any, files: Files) -> Drafted:
    course = source.course
    left_out: list[Problem] = []
    pages: list[Course] = []
    said: set[tuple[str, str]] = set()
    keep_slots(course)
    for locale in _locales(source, left_out):
        taking = Taking(
            course_id=course.id,
            locale=locale,
            source_language=course.source_language,
            files=files,
            left_out=left_out,
            said=said,
        )
        pages.append(Tree(course, taking, user).write(_programme_in(programme, locale, user)))
    languages = tuple(page.locale.language_code for page in pages)
    return Drafted(course=pages[0], languages=languages, left_out=tuple(left_out))


def _locales(source: CourseFile, left_out: list[Problem]) -> list[Locale]:
    """The languages of the document that the site has, the source language first."""
    course = source.course
    here = {locale.language_code: locale for locale in Locale.objects.all()}
    wanted = sorted(course.languages, key=lambda code: code != course.source_language)
    for language in (code for code in wanted if code not in here):
        left_out.append(
            Problem(
                level="warning",
                page=course.title.get(course.source_language, course.slug),
                field=_("Language"),
                message=_("The site has no language “%(code)s”, so its texts stayed behind.")
                % {"code": language},
                way_out=_("Ask an administrator to add the language, and import the course then."),
            )
        )
    found = [here[code] for code in wanted if code in here]
    if not found:
        raise ImportRefused(_("The site has none of the course's languages."))
    return found


def _programme_in(programme: Programme, locale: Locale, user: Any) -> Programme:
    """The programme in ``locale``; a draft of it where it is not translated yet."""
    found = programme if programme.locale_id == locale.pk else programme.get_translation_or_none(locale)
    if found is None:
        submit(programme, [locale], user)
        found = programme.get_translation(locale)
    return found
