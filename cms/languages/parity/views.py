"""The board, the chooser of boards, and the board as a file."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from cms.core.slugs import transliterated_slug
from cms.languages.parity.access import sees_any_page
from cms.languages.parity.board import Board
from cms.languages.parity.drawing import drawn
from cms.languages.parity.filters import BoardFilter
from cms.languages.parity.spreadsheet import as_csv
from cms.languages.parity.subjects import board_of_collection, board_of_course, subjects
from cms.languages.parity.totals import totals_of


@require_GET
def choose(request: HttpRequest) -> HttpResponse:
    """Which board? For those who see at least one page."""
    if not sees_any_page(request.user):
        raise PermissionDenied
    context = {"subjects": subjects(request.user), "breadcrumbs_items": _trail(None)}
    return render(request, "languages/parity/choose.html", context)


@require_GET
def course(request: HttpRequest, key: UUID) -> HttpResponse:
    return _shown(request, board_of_course(request.user, key))


@require_GET
def collection(request: HttpRequest, name: str) -> HttpResponse:
    return _shown(request, board_of_collection(request.user, name))


def _shown(request: HttpRequest, board: Board) -> HttpResponse:
    form = BoardFilter(request.GET, board, request.user)
    shown = form.filtered()
    if request.GET.get("format") == "csv":
        return _file(request, shown)
    context = {
        "board": board,
        "shown": drawn(shown, board.locales),
        "totals": totals_of(board),
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
    response = HttpResponse(as_csv(board, request.build_absolute_uri), content_type="text/csv; charset=utf-8")
    name = transliterated_slug(board.title) or "parity"
    response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return response


def _trail(board: Board | None) -> list[dict[str, Any]]:
    trail = [{"url": reverse("parity"), "label": _("Parity")}]
    return [*trail, {"url": "", "label": board.title}] if board else trail
