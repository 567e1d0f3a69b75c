"""The board, the chooser of boards, and the board as a file."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods
from wagtail.models import Locale

from cms.core.slugs import transliterated_slug
from cms.languages.jobs.rights import SUBMIT
from cms.languages.parity.access import sees_any_page
from cms.languages.parity.board import Board
from cms.languages.parity.drawing import drawn
from cms.languages.parity.filters import BoardFilter
from cms.languages.parity.sending import send_what_is_missing
from cms.languages.parity.spreadsheet import table_of
from cms.languages.parity.subjects import board_of_collection, board_of_course, subjects
from cms.languages.parity.totals import totals_of


@require_GET
def choose(request: HttpRequest) -> HttpResponse:
    """Which board? For those who see at least one page."""
    if not sees_any_page(request.user):
        raise PermissionDenied
    context = {"subjects": subjects(request.user), "breadcrumbs_items": _trail(None)}
    return render(request, "languages/parity/choose.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def course(request: HttpRequest, key: UUID) -> HttpResponse:
    return _answer(request, board_of_course(request.user, key))


@require_http_methods(["GET", "HEAD", "POST"])
def collection(request: HttpRequest, name: str) -> HttpResponse:
    return _answer(request, board_of_collection(request.user, name))


def _answer(request: HttpRequest, board: Board) -> HttpResponse:
    return _sent(request, board) if request.method == "POST" else _shown(request, board)


def _sent(request: HttpRequest, board: Board) -> HttpResponse:
    """What is missing goes to translation into one language, and the person to the progress."""
    if not request.user.has_perm(SUBMIT):
        raise PermissionDenied
    locale = get_object_or_404(Locale, language_code=request.POST.get("send", ""))
    job = send_what_is_missing(board, locale, request.user)
    if job is None:
        messages.info(request, _("Everything here was sent to translation already."))
        return redirect(request.path)
    return redirect("job_progress", job.pk)


def _shown(request: HttpRequest, board: Board) -> HttpResponse:
    form = BoardFilter(request.GET, board, request.user)
    shown = form.filtered()
    if request.GET.get("format") == "csv":
        return _file(request, shown)
    context = {
        "board": board,
        "shown": drawn(shown, board.locales),
        "totals": totals_of(board),
        "may_send": request.user.has_perm(SUBMIT),
        "form": form,
        "csv_query": _csv_query(request),
        "breadcrumbs_items": _trail(board),
    }
    return render(request, "languages/parity/board.html", context)


def _csv_query(request: HttpRequest) -> str:
    query = request.GET.copy()
    query["format"] = "csv"
    return query.urlencode()


def _file(request: HttpRequest, board: Board) -> HttpResponse:
    table = table_of(board, request.build_absolute_uri)
    response = HttpResponse(table, content_type="text/csv; charset=utf-8")
    name = transliterated_slug(board.title) or "parity"
    response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return response


def _trail(board: Board | None) -> list[dict[str, Any]]:
    trail = [{"url": reverse("parity"), "label": _("Parity")}]
    return [*trail, {"url": "", "label": board.title}] if board else trail
