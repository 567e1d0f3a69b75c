"""A course for the learner's device: what there is to save, what serves it there, how it is called.

Only of a course that anybody may read; of any other nothing is there.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.cache import get_conditional_response
from django.utils.translation import get_language_from_path
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from cms.core.content_security import policy
from cms.core.etags import etag_of
from cms.core.privacy import readable
from cms.courses.models import Course
from cms.languages.fallbacks import chain
from cms.website.device.addresses import device_address
from cms.website.device.contents import Contents, Part, contents_of
from cms.website.device.manifest import manifest
from cms.website.presentation.addresses import address
from cms.website.presentation.family import page_family
from cms.website.presentation.frame import frame_of, frame_of_a_view

_WORKER = Path(__file__).with_name("worker.js")


@require_safe
def device_course(request: HttpRequest, key: UUID) -> HttpResponse:
    """The list of everything, with sizes, so that they can be said before anything is saved."""
    course = _course(request, key)
    contents = contents_of(course, request)
    response = JsonResponse(_listed(course, contents, request))
    return _checked_each_time(request, response)


@require_safe
def device_worker(request: HttpRequest, key: UUID) -> HttpResponse:
    """The script that answers without coverage, for this course's pages and no others."""
    course = _course(request, key)
    response = HttpResponse(_WORKER.read_bytes(), content_type="text/javascript; charset=utf-8")
    response["Service-Worker-Allowed"] = address(course, request)
    response["Content-Security-Policy"] = policy()
    return _checked_each_time(request, response)


@require_safe
def device_manifest(request: HttpRequest, key: UUID) -> HttpResponse:
    course = _course(request, key)
    described = manifest(course, _language(request), address(course, request))
    response = JsonResponse(described, content_type="application/manifest+json")
    return _checked_each_time(request, response)


@require_safe
def device_offline(request: HttpRequest, key: UUID) -> HttpResponse:
    """Saved with the course, and shown in place of a page that was not."""
    course = _course(request, key)
    frame = frame_of(page_family(course), request, funding=course.funding, licence=course.licence)
    context = {
        "frame": frame_of_a_view(frame, _("Without coverage")),
        "course": {"title": course.title, "url": address(course, request)},
    }
    return _unlisted(render(request, "website/device_offline.html", context))


def _course(request: HttpRequest, key: UUID) -> Course:
    """In the reader's language, or in the one that stands in for it."""
    language = _language(request)
    courses = readable(Course.objects.filter(translation_key=key)).select_related(
        "licence", "funding", "locale"
    )
    found = {course.locale.language_code: course for course in courses}
    course = next((found[code] for code in (language, *chain(language)) if code in found), None)
    if course is None:
        raise Http404
    return course


def _language(request: HttpRequest) -> str:
    return get_language_from_path(request.path_info) or ""


def _listed(course: Course, contents: Contents, request: HttpRequest) -> dict[str, Any]:
    offline = f"{device_address(course.translation_key, _language(request))}offline/"
    return {
        "version": contents.version,
        "title": course.title,
        "scope": address(course, request),
        "offline": offline,
        "pages": [*map(_part, contents.pages), {"url": offline, "bytes": contents.pages[0].size}],
        "files": [*map(_part, contents.files)],
        "recordings": [*map(_part, contents.recordings)],
    }


def _part(part: Part) -> dict[str, Any]:
    return {"url": part.address, "bytes": part.size}


def _checked_each_time(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    etag = etag_of(response.content)
    response["ETag"] = etag
    response["Cache-Control"] = "no-cache"
    answer = get_conditional_response(request, etag=etag, response=_unlisted(response))
    assert isinstance(answer, HttpResponse)
    return answer


def _unlisted(response: HttpResponse) -> HttpResponse:
    response["X-Robots-Tag"] = "noindex"
    return response
