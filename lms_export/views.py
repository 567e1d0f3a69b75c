"""The editor's page for packages: what is wrong in plain words, what to choose, and the download."""

import io
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.core.exceptions import PermissionDenied
from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe
from wagtail.models import Page

from cms.courses.models import Course
from lms_export.delivery import Delivered
from lms_export.errors import CourseHasProblems, ExportError, Problem, errors_among
from lms_export.exporting import examine, export
from lms_export.forms import PackageForm, missing_tools
from lms_export.package import write_zip
from lms_export.probe import EDITIONS, probe_package
from lms_export.reader.lookup import published_languages
from lms_export.writers import TITLES


def may_download(user: AbstractBaseUser | AnonymousUser, course: Page) -> bool:
    """Those who may edit the course may take it out."""
    return course.permissions_for_user(user).can_edit()


@require_safe
def packages(request: HttpRequest, course_pk: int) -> HttpResponse:
    """What can be downloaded, and what stands in the way."""
    course = _course(request, course_pk)
    try:
        problems = examine(course, (course.language,))
    except ExportError as error:
        return _refused(request, course, error, status=200)
    return _page(request, course, problems, can_download=not errors_among(problems))


@require_safe
def download(request: HttpRequest, course_pk: int) -> HttpResponseBase:
    """The package itself; where it cannot be made, the page that says why."""
    return _made(request, course_pk, lambda made: _file(made.written.path), with_evidence=False)


@require_safe
def papers(request: HttpRequest, course_pk: int) -> HttpResponseBase:
    """What belongs to the package: evidence, and for a platform its report and import guides."""
    return _made(request, course_pk, _papers, with_evidence=True)


@require_safe
def probe(request: HttpRequest, course_pk: int, format_name: str) -> HttpResponseBase:
    """The package that shows what a platform can do."""
    course = _course(request, course_pk)
    with tempfile.TemporaryDirectory(prefix="synergos-probe-") as folder:
        try:
            package = probe_package(format_name)
        except ExportError as error:
            return _refused(request, course, error, status=409)
        return _file(write_zip(package, Path(folder) / f"synergos-probe-{format_name}.zip").path)


def _made(
    request: HttpRequest,
    course_pk: int,
    answer: Callable[[Delivered], HttpResponseBase],
    *,
    with_evidence: bool,
) -> HttpResponseBase:
    course = _course(request, course_pk)
    form = _form(request, course)
    if not form.is_valid():
        return _page(request, course, (), form=form, can_download=True, status=400)
    with tempfile.TemporaryDirectory(prefix="synergos-package-") as folder:
        try:
            return answer(_exported(course, form, Path(folder), with_evidence))
        except CourseHasProblems as error:
            return _refused(request, course, error, status=409)
        except ExportError as error:
            return _page(request, course, (), form=form, can_download=True, message=str(error), status=409)


def _exported(course: Course, form: PackageForm, folder: Path, with_evidence: bool) -> Delivered:
    return export(course, folder=folder, with_evidence=with_evidence, **form.choice)


def _file(path: Path) -> FileResponse:
    # The open file outlives its folder: the system keeps it until it is sent.
    return FileResponse(path.open("rb"), as_attachment=True, filename=path.name)


def _papers(made: Delivered) -> FileResponse:
    together = io.BytesIO()
    with zipfile.ZipFile(together, "w", zipfile.ZIP_DEFLATED) as archive:
        for paper in made.papers:
            archive.write(paper, paper.name)
    together.seek(0)
    return FileResponse(together, as_attachment=True, filename=f"{made.written.path.stem}-papers.zip")


def _course(request: HttpRequest, pk: int) -> Course:
    course = get_object_or_404(Course.objects.select_related("locale"), pk=pk)
    if not may_download(request.user, course):
        raise PermissionDenied
    return course


def _form(request: HttpRequest, course: Course) -> PackageForm:
    """Unbound, with the course's own language ticked, until something has been chosen."""
    return PackageForm(
        request.GET or None, languages=published_languages(course), initial={"language": [course.language]}
    )


def _refused(request: HttpRequest, course: Course, error: ExportError, status: int) -> HttpResponse:
    if isinstance(error, CourseHasProblems):
        return _page(request, course, error.problems, status=status)
    return _page(request, course, (), message=str(error), status=status)


def _page(
    request: HttpRequest,
    course: Course,
    problems: Sequence[Problem],
    *,
    form: PackageForm | None = None,
    can_download: bool = False,
    message: str = "",
    status: int = 200,
) -> HttpResponse:
    context = {
        "course": course,
        "problems": problems,
        "form": (form or _form(request, course)) if can_download else None,
        "missing": missing_tools() if can_download else {},
        "probes": [{"name": name, "title": TITLES[name]} for name in EDITIONS],
        "error": message,
    }
    return render(request, "lms_export/packages.html", context, status=status)
