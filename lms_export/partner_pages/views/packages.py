"""One package: how far it is, the file and its papers."""

from __future__ import annotations

from django.http import Http404, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from lms_export.academies.access import member_required
from lms_export.packages.failures import NotMade
from lms_export.packages.fetching import fetch
from lms_export.packages.models import Package, Paper
from lms_export.packages.services import retry
from lms_export.partner_pages.offering import said_of
from lms_export.partner_pages.reach import package_within
from lms_export.partner_pages.selecting import address_of

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
            "said": said_of(package),
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
    return redirect(_page_of(package))


def _page_of(package: Package) -> str:
    platform = f"{package.profile}.{package.format}"
    return f"{address_of(package.edition, platform, package.languages)}#package"


def _fetched(request, package: Package, paper: Paper | None = None) -> HttpResponseBase:
    """Noted as the academy's when its first byte goes out; a storage that is silent is told in words."""
    try:
        answer = fetch(request, package, paper=paper, academy=request.academy, user=request.user)
    except NotMade as error:
        title = _("The file cannot be fetched just now")
        context = {"back": _page_of(package), "title": title, "why": str(error)}
        return render(request, "partner_pages/unavailable.html", context, status=UNAVAILABLE)
    answer["X-Content-Type-Options"] = "nosniff"
    return answer
