"""The screen itself: shown, and saved as one plain form."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.http import require_POST

from cms.languages.errors import TranslationError
from cms.languages.screen.actions import ACTIONS, OF_READERS, SAVE_FIRST, Posted, meant, posted_of
from cms.languages.screen.addresses import translate_address
from cms.languages.screen.context import row_context, screen_context
from cms.languages.screen.help import help_for
from cms.languages.screen.outcome import Saved
from cms.languages.screen.page_actions import PAGE_ACTIONS
from cms.languages.screen.permission import may_read, why_not_translate
from cms.languages.screen.rows import Row, counted, find_row, rows_of
from cms.languages.screen.subject import NotForTranslation, Subject, subject_of
from cms.languages.segment_words import SegmentGone


class TranslateView(View):
    """``translate``: of an object into a language."""

    def dispatch(self, request: HttpRequest, object_key: UUID, language: str) -> Any:
        try:
            self.subject = subject_of(object_key, language)
        except NotForTranslation:
            messages.error(request, _("Nothing is translated there: the language or the page is not known."))
            return redirect("wagtailadmin_home")
        self.why_not = why_not_translate(request.user, self.subject)
        if self.why_not and (request.method == "POST" or not may_read(request.user, self.subject)):
            messages.error(request, self.why_not)
            return redirect("wagtailadmin_home")
        return super().dispatch(request)

    def get(self, request: HttpRequest) -> HttpResponse:
        return self._shown(rows_of(self.subject))

    def post(self, request: HttpRequest) -> HttpResponse:
        """Everything that was typed is saved, then the button's own work is done."""
        form = request.POST.dict()
        action, _colon, key = form.get("action", "").partition(":")
        before = rows_of(self.subject)
        answers = {
            row.key: self._done("save", row, posted_of(form, row.key))
            for row in before
            if not row.twin and posted_of(form, row.key).is_typed and (row.key != key or action in SAVE_FIRST)
        }
        row = find_row(before, key)
        if row and action in ACTIONS:
            answers[key] = self._done(action, row, posted_of(form, key)) or answers.get(key)
        rows = [_answered(row, answers.get(row.key), form) for row in rows_of(self.subject)]
        lost = _lost(form, {row.key for row in rows})
        if action in PAGE_ACTIONS and not lost and not any(row.typed is not None for row in rows):
            return self._whole(action, rows)
        return self._shown(rows, lost)

    def _whole(self, action: str, rows: list[Row]) -> HttpResponse:
        try:
            said = PAGE_ACTIONS[action](self.subject, rows, self.request.POST, self.request.user)
        except TranslationError as refusal:
            context = {"refusal": refusal}
            return self._shown(rows, [], context)
        messages.success(self.request, said)
        return redirect(translate_address(self.subject.source, self.subject.locale))

    def _done(self, action: str, row: Row, posted: Posted) -> Saved | None:
        """A text that left the source this very moment is shown with those that are gone."""
        with suppress(SegmentGone):
            return ACTIONS[meant(action, posted)](self.subject, row, posted, self.request.user)
        return None

    def _shown(
        self, rows: list[Row], lost: list[str] | None = None, more: dict[str, Any] | None = None
    ) -> HttpResponse:
        context = {**screen_context(self.request, self.subject, rows), **(more or {})}
        key = self.request.GET.get("help", "")
        row = find_row(rows, key)
        found = help_for(self.subject, row) if row else None
        return render(
            self.request,
            "languages/translate.html",
            {**context, "lost": lost or [], "help_key": key, "help": found, "why_not": self.why_not},
        )


def _answered(row: Row, answer: Saved | None, form: dict[str, str]) -> Row:
    """A conflict keeps in the box what was typed there."""
    if answer and answer.conflict:
        return replace(
            row, answer=answer, typed=answer.conflict.mine, seen=form.get(f"version-{row.key}", "")
        )
    return replace(row, answer=answer)


def _lost(form: dict[str, str], keys: set[str]) -> list[str]:
    """What was typed for texts that the source has no more."""
    gone = (name.removeprefix("target-") for name in form if name.startswith("target-"))
    posted = [posted_of(form, key) for key in gone if key not in keys]
    return [one.text for one in posted if one.text and one.is_typed and one.text.strip()]


def translate_help(request: HttpRequest, object_key: UUID, language: str) -> HttpResponse:
    """What helps with one row, as a piece of HTML; nothing where the row is gone."""
    try:
        subject = subject_of(object_key, language)
    except NotForTranslation:
        return HttpResponse(status=404)
    if not may_read(request.user, subject):
        return HttpResponse(status=403)
    row = find_row(rows_of(subject), request.GET.get("segment", ""))
    found = help_for(subject, row) if row else None
    return render(request, "languages/translate/help.html", {"subject": subject, "help": found})


@require_POST
def translate_row(request: HttpRequest, object_key: UUID, language: str) -> HttpResponse:
    """One row by script: what was done, and the row as it is shown now."""
    try:
        subject = subject_of(object_key, language)
    except NotForTranslation:
        return JsonResponse({"reason": _("This page is not translated any more.")}, status=404)
    form = request.POST.dict()
    key, action = form.get("segment", ""), form.get("action", "save")
    reason = why_not_translate(request.user, subject)
    if reason and not (action in OF_READERS and may_read(request.user, subject)):
        return JsonResponse({"reason": reason}, status=403)
    row = find_row(rows_of(subject), key)
    if row is None or action not in ACTIONS:
        return JsonResponse({"reason": _gone()}, status=409)
    posted = posted_of(form, key)
    try:
        answer = _act(subject, row, posted, action, request.user)
    except SegmentGone:
        return JsonResponse({"reason": _gone()}, status=409)
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
        }
    )


def progress(counts: dict[str, Any]) -> str:
    return _("%(done)d of %(total)d in step") % counts


def _gone() -> str:
    return _(
        "The source has changed: this text is gone from it. Copy what you wrote, and load the page again."
    )
