"""The editor's page for packages: what is wrong in plain words, and the download."""

import tempfile
from pathlib import Path

from django.contrib.auth.models import AbstractUser
from django.core.exceptions import PermissionDenied
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe
from wagtail.models import Page

from cms.courses.models import Course
from lms_export.errors import CourseHasProblems, ExportError
from lms_export.exporting import examine, export
from lms_export.writers import WRITERS


def may_download(user: AbstractUser, course: Page) -> bool:
    """Those who may edit the course may take it out."""
    return course.permissions_for_user(user).can_edit()


@require_safe
def packages(request: HttpRequest, course_pk: int) -> HttpResponse:
    """What can be downloaded, and what stands in the way."""
    course = _course(request, course_pk)
    problems, error = (), ""
    try:
        problems = examine(course, course.language)
    except CourseHasProblems as found:
        problems = found.problems
    except ExportError as found:
        error = str(found)
    blocked = bool(error) or any(problem.level == "error" for problem in problems)
    return render(
        request,
        "lms_export/packages.html",
        {
            "course": course,
            "problems": problems,
            "error": error,
            "formats": [] if blocked else sorted(WRITERS),
        },
    )


@require_safe
def download(request: HttpRequest, course_pk: int, format_name: str) -> HttpResponse:
    """The package itself; where it cannot be made, the page that says why."""
    course = _course(request, course_pk)
    with tempfile.TemporaryDirectory(prefix="synergos-package-") as folder:
        try:
            exported = export(course, format_name, course.language, Path(folder))
        except ExportError as error:
            context = {"course": course, "problems": getattr(error, "problems", ()), "formats": []}
            if not context["problems"]:
                context["error"] = str(error)
            return render(request, "lms_export/packages.html", context, status=409)
        # The open file outlives its folder: the system keeps it until it is sent.
        return FileResponse(exported.path.open("rb"), as_attachment=True, filename=exported.path.name)


def _course(request: HttpRequest, pk: int) -> Course:
    course = get_object_or_404(Course.objects.select_related("locale"), pk=pk)
    if not may_download(request.user, course):
        raise PermissionDenied
    return course
