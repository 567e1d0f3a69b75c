"""One row of the screen, saved by script."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from cms.languages.errors import WordsRefused
from cms.languages.screen.actions import ACTIONS, OF_READERS, SAVE_FIRST, Posted, meant, posted_of
from cms.languages.screen.context import row_context
from cms.languages.screen.outcome import Saved
from cms.languages.screen.permission import may_read, why_not_translate
from cms.languages.screen.refusing import why_nothing_is_translated
from cms.languages.screen.rows import Row, counted, find_row, rows_of
from cms.languages.screen.subject import NotForTranslation, Subject, subject_of
from cms.languages.screen.writing import reading_level
from cms.languages.segment_words import SegmentGone
from cms.languages.swap.locking import is_being_swapped


@require_POST
def translate_row(request: HttpRequest, object_key: UUID, language: str) -> HttpResponse:
    """One row by script: what was done, and the row as it is shown now."""
    try:
        subject = subject_of(object_key, language)
    except NotForTranslation:
        return JsonResponse({"reason": why_nothing_is_translated(object_key, language)}, status=409)
    form = request.POST.dict()
    key, action = form.get("segment", ""), form.get("action", "save")
    reason = why_not_translate(request.user, subject)
    if reason and not (action in OF_READERS and may_read(request.user, subject)):
        return JsonResponse({"reason": reason, "again": is_being_swapped(subject.source)}, status=403)
    row = find_row(rows_of(subject), key)
    if row is None or action not in ACTIONS:
        return JsonResponse({"reason": _gone()}, status=409)
    posted = posted_of(form, key)
    try:
        answer = _act(subject, row, posted, action, request.user)
    except SegmentGone:
        return JsonResponse({"reason": _gone()}, status=409)
    except WordsRefused as refusal:
        return JsonResponse({"reason": " ".join(refusal.problems), "again": True}, status=409)
    return _row_answer(request, subject, key, answer)


def _act(subject: Subject, row: Row, posted: Posted, action: str, person: Any) -> Saved | None:
    answer = None
    if action in SAVE_FIRST and posted.is_typed and not why_not_translate(person, subject):
        answer = ACTIONS["save"](subject, row, posted, person)
    return ACTIONS[meant(action, posted)](subject, row, posted, person) or answer


def _row_answer(request: HttpRequest, subject: Subject, key: str, answer: Saved | None) -> JsonResponse:
    rows = rows_of(subject)
    row = find_row(rows, key)
    if row is None:
        return JsonResponse({"reason": _gone()}, status=409)
    row = replace(row, answer=answer)
    context = {**row_context(subject, row), "why_not": why_not_translate(request.user, subject)}
    html = render_to_string("languages/translate/row.html", context, request)
    counts = counted(rows)
    return JsonResponse(
        {
            "html": html,
            "version": row.version,
            "shown": row.shown,
            "text": row.text,
            "conflict": bool(answer and answer.conflict),
            "counts": counts,
            "progress": progress(counts),
            "reading": reading_level(rows),
        }
    )


def progress(counts: dict[str, Any]) -> str:
    return _("%(done)d of %(total)d in step") % counts


def _gone() -> str:
    return _(
        "The source has changed: this text is gone from it. Copy what you wrote, and load the page again."
    )
