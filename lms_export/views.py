"""The editor's page for packages: what is wrong in plain words, and the download."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.core.exceptions import PermissionDenied
from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe
from wagtail.models import Page

from cms.courses.models import Course
from lms_export.errors import CourseHasProblems, ExportError, Problem, errors_among
from lms_export.exporting import examine, export
from lms_export.writers import TITLES, WRITERS


def may_download(user: AbstractBaseUser | AnonymousUser, course: Page) -> bool:
    """Those who may edit the course may take it out."""
    return course.permissions_for_user(user).can_edit()


@require_safe
def packages(request: HttpRequest, course_pk: int) -> HttpResponse:
    """What can be downloaded, and what stands in the way."""
    course = _course(request, course_pk)
    try:
        problems = examine(course, course.language)
    except ExportError as error:
        return _refused(request, course, error, status=200)
    return _page(request, course, problems, can_download=not errors_among(problems))


@require_safe
def download(request: HttpRequest, course_pk: int, format_name: str) -> HttpResponseBase:
    """The package itself; where it cannot be made, the page that says why."""
    course = _course(request, course_pk)
    with tempfile.TemporaryDirectory(prefix="synergos-package-") as folder:
        try:
            path = export(course, format_name, course.language, Path(folder)).written.path
        except ExportError as error:
            return _refused(request, course, error, status=409)
        # The open file outlives its folder: the system keeps it until it is sent.
        return FileResponse(path.open("rb"), as_attachment=True, filename=path.name)


def _course(request: HttpRequest, pk: int) -> Course:
    course = get_object_or_404(Course.objects.select_related("locale"), pk=pk)
    if not may_download(request.user, course):
        raise PermissionDenied
    return course


def _refused(request: HttpRequest, course: Course, error: ExportError, status: int) -> HttpResponse:
    if isinstance(error, CourseHasProblems):
        return _page(request, course, error.problems, status=status)
    return _page(request, course, (), message=str(error), status=status)


def _page(
    request: HttpRequest,
    course: Course,
    problems: Sequence[Problem],
    *,
    can_download: bool = False,
    message: str = "",
    status: int = 200,
) -> HttpResponse:
    formats = [{"name": name, "title": TITLES[name]} for name in WRITERS] if can_download else []
    context = {"course": course, "problems": problems, "formats": formats, "error": message}
    return render(request, "lms_export/packages.html", context, status=status)
