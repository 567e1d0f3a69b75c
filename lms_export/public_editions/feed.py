"""The editions of a course as an Atom feed, for whoever wants to hear of the next one."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape, linebreaks
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_safe

from cms.courses.models import Course
from lms_export.public_editions.course_pages import course_page
from lms_export.public_editions.reading import PublicEdition, as_public, public_editions


@require_safe
def editions_feed(request: HttpRequest, key: UUID) -> HttpResponse:
    """A withdrawal is told as a change of its entry."""
    course = course_page(request, key)
    language = course.locale.language_code
    with override(language):
        made = _feed(course, language, request)
        for edition in public_editions(key):
            made.add_item(**_entry(as_public(edition, language), course, request))
    response = HttpResponse(made.writeString("utf-8"), content_type=made.content_type)
    response["Cache-Control"] = "public, max-age=300"
    return response


def _feed(course: Course, language: str, request: HttpRequest) -> Atom1Feed:
    title = _("Editions of “%(course)s”") % {"course": course.title}
    return Atom1Feed(
        title=f"{settings.WAGTAIL_SITE_NAME}: {title}",
        link=_page(request),
        description="",
        language=language,
        feed_url=request.build_absolute_uri(request.path_info),
        feed_guid=f"urn:synergos:editions:{course.translation_key.hex}:{language}",
    )


def _entry(edition: PublicEdition, course: Course, request: HttpRequest) -> dict[str, Any]:
    said = _("%(course)s, edition %(number)s") % {"course": course.title, "number": edition.number}
    withdrawn = _("Withdrawn: %(edition)s") % {"edition": said}
    text = edition.why_withdrawn or edition.changelog.text
    return {
        "title": withdrawn if edition.withdrawn_at else said,
        "link": f"{_page(request)}#{edition.fragment}",
        "description": linebreaks(escape(text)),
        "unique_id": f"urn:synergos:edition:{course.translation_key.hex}:{edition.number}",
        "pubdate": edition.released_at,
        "updateddate": edition.changed_at,
    }


def _page(request: HttpRequest) -> str:
    """The page of the editions, which stands above its feed."""
    return request.build_absolute_uri(request.path_info.removesuffix("feed.atom"))
