"""``@course-document``: what ``python -m lms_export build`` reads, given by the API of the site.

Registered when the app is ready, so that the CMS need not know that it is exported.
"""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.utils.translation import gettext as _
from rest_framework.exceptions import APIException
from rest_framework.request import Request

from cms.api.parameters import BadParameters, Reader, few_words, flag
from cms.api.services.keeping import Versioned
from cms.api.services.registry import PAGE, Kept, own_parameters, service
from cms.api.stored.models import StoredPage
from cms.api.tokens.caller import caller_of
from cms.api.tokens.refusals import Unauthorized
from cms.api.tokens.scopes import Scope
from cms.courses.models import Course
from lms_export.course import Course as Document
from lms_export.course_document_version import version
from lms_export.errors import ExportError
from lms_export.exporting import read_document
from lms_export.reader.lookup import published_languages
from lms_export.without_answers import without_answers

PARAMETERS: dict[str, Reader] = {"languages": few_words(20), "answers": flag}
ANSWER = dict[str, Any]


class CourseCannotBeRead(APIException):
    """A page of the course is missing in one of the languages."""

    status_code = 409


@service(
    "course-document",
    answer=ANSWER,
    parameters=PARAMETERS,
    expands=False,
    summary="The course as one document, as `python -m lms_export build` reads it",
    places=(PAGE,),
    says={
        "languages": "The languages the document is to have; otherwise that of the page.",
        "answers": "With answer keys: for a token with the scope `answers`.",
    },
    refusals=(401, 403, 409),
)
def course_document(row: StoredPage | None, request: Request) -> Any:
    """In the language of the page, else in those of ``languages``. ``answers`` asks for the answer keys."""
    page = _course(row)
    given = own_parameters(request, PARAMETERS)
    with_answers = given.get("answers", False)
    if with_answers:
        _refuse_whoever_may_not_see_answers(request, page)
    languages = _languages(page, given.get("languages") or [page.locale.language_code])
    if with_answers:
        return Kept(value=_document(page, languages))
    return Versioned(
        key=f"course-document {page.pk} {' '.join(languages)}",
        version=version(),
        make=lambda: without_answers(_document(page, languages)),
    )


def _document(page: Course, languages: tuple[str, ...]) -> Document:
    try:
        return read_document(page, languages)
    except ExportError as error:
        raise CourseCannotBeRead(str(error)) from error


def _course(row: StoredPage | None) -> Course:
    if row is None or row.type != Course.__name__:
        raise Http404(_("Only courses have a course document."))
    return Course.objects.select_related("locale").get(pk=row.page_id)


def _languages(page: Course, wanted: list[str]) -> tuple[str, ...]:
    known = published_languages(page)
    unknown = [language for language in wanted if language not in known]
    if unknown:
        sentence = _("The course has no language “%(language)s”. There are: %(languages)s.")
        words = {"language": ", ".join(unknown), "languages": ", ".join(known)}
        raise BadParameters({"languages": sentence % words})
    return tuple(dict.fromkeys(wanted))


def _refuse_whoever_may_not_see_answers(request: Request, page: Course) -> None:
    """The token must allow it, and the person it acts for must be one who writes the course."""
    caller = caller_of(request._request)
    if caller is None:
        raise Unauthorized
    if not caller.lets(Scope.ANSWERS, page) or not page.permissions_for_user(caller.user).can_edit():
        raise PermissionDenied
