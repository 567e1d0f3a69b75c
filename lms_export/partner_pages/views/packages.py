"""One package: how far it is, the file and its papers."""

from __future__ import annotations

from django.http import Http404, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from lms_export.academies.access import member_required
from lms_export.packages.failures import NotMade
from lms_export.packages.fetching import fetch
from lms_export.packages.models import Package, Paper
from lms_export.packages.services import retry
from lms_export.partner_pages.reach import package_within

UNAVAILABLE = 503


@require_safe
@member_required
def package_state(request, pk: int) -> JsonResponse:
    """For the page that waits for it."""
    package = package_within(request.academy, pk)
    return JsonResponse(
        {
            "finished": package.is_finished,
            "progress": package.progress,
            "said": str(package.get_step_display() or package.get_state_display()),
        }
    )


@require_safe
@member_required
def package_file(request, pk: int) -> HttpResponseBase:
    package = package_within(request.academy, pk)
    if not package.is_done:
        raise Http404
    return _fetched(request, package)


@require_safe
@member_required
def package_paper(request, pk: int, name: str) -> HttpResponseBase:
    package = package_within(request.academy, pk)
    paper = package.papers.select_related("file", "package").filter(name=name).first()
    if paper is None:
        raise Http404
    return _fetched(request, package, paper)


@require_POST
@member_required
def package_retry(request, pk: int) -> HttpResponse:
    package = package_within(request.academy, pk)
    retry(package)
    return redirect(address_of(package))


def address_of(package: Package) -> str:
    """The page of the course with this package chosen."""
    course = reverse("partner_course", args=[package.edition.course])
    platform = f"{package.profile}.{package.format}"
    return f"{course}?edition={package.edition}&platform={platform}&languages={package.languages}#package"


def _fetched(request, package: Package, paper: Paper | None = None) -> HttpResponseBase:
    """Noted as the academy's when its first byte goes out; a storage that is silent is told in words."""
    try:
        answer = fetch(request, package, paper=paper, academy=request.academy, user=request.user)
    except NotMade as error:
        title = _("The file cannot be fetched just now")
        context = {"back": address_of(package), "title": title, "why": str(error)}
        return render(request, "partner_pages/unavailable.html", context, status=UNAVAILABLE)
    answer["X-Content-Type-Options"] = "nosniff"
    return answer
