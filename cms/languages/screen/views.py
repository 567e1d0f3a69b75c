"""The screen itself: shown, and saved as one plain form."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views import View

from cms.languages.errors import TranslationError, WordsRefused
from cms.languages.screen.actions import ACTIONS, SAVE_FIRST, Posted, meant, posted_of
from cms.languages.screen.addresses import translate_address
from cms.languages.screen.context import screen_context
from cms.languages.screen.help import help_for
from cms.languages.screen.outcome import Saved
from cms.languages.screen.page_actions import PAGE_ACTIONS
from cms.languages.screen.permission import may_read, why_not_translate
from cms.languages.screen.refusing import turned_away, typed_texts, why_nothing_is_translated
from cms.languages.screen.rows import Row, find_row, rows_of
from cms.languages.screen.subject import NotForTranslation, subject_of
from cms.languages.segment_words import SegmentGone


class TranslateView(View):
    """``translate``: of an object into a language."""

    def dispatch(self, request: HttpRequest, object_key: UUID, language: str) -> Any:
        try:
            self.subject = subject_of(object_key, language)
        except NotForTranslation:
            return turned_away(request, why_nothing_is_translated(object_key, language), language)
        self.why_not = why_not_translate(request.user, self.subject)
        if self.why_not and not may_read(request.user, self.subject):
            return turned_away(request, self.why_not, language)
        return super().dispatch(request)

    def get(self, request: HttpRequest) -> HttpResponse:
        return self._shown(rows_of(self.subject))

    def post(self, request: HttpRequest) -> HttpResponse:
        """Everything that was typed is saved, then the button's own work is done."""
        form = request.POST.dict()
        if self.why_not:
            return self._unsaved(form, self.why_not)
        try:
            return self._saved(form)
        except WordsRefused as refusal:
            return self._unsaved(form, " ".join(refusal.problems))

    def _saved(self, form: dict[str, str]) -> HttpResponse:
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
        lost = typed_texts(form, known={row.key for row in rows})
        if action in PAGE_ACTIONS and not lost and not any(row.typed is not None for row in rows):
            return self._whole(action, rows)
        return self._shown(rows, lost)

    def _unsaved(self, form: dict[str, str], reason: str) -> HttpResponse:
        """The screen with everything that was typed in its place, and a button to try again."""
        self.why_not = reason
        rows = [_still_typed(row, posted_of(form, row.key)) for row in rows_of(self.subject)]
        lost = typed_texts(form, known={row.key for row in rows})
        refusal = WordsRefused(self.subject.source, self.subject.locale, [reason])
        return self._shown(rows, lost, {"refusal": refusal, "is_unsaved": True}, status=409)

    def _whole(self, action: str, rows: list[Row]) -> HttpResponse:
        try:
            said = PAGE_ACTIONS[action](self.subject, rows, self.request.POST, self.request.user)
        except TranslationError as refusal:
            context = {"refusal": refusal}
            return self._shown(rows, [], context)
        if isinstance(said, HttpResponse):
            return said
        messages.success(self.request, said)
        return redirect(translate_address(self.subject.source, self.subject.locale))

    def _done(self, action: str, row: Row, posted: Posted) -> Saved | None:
        """A text that left the source this very moment is shown with those that are gone."""
        with suppress(SegmentGone):
            return ACTIONS[meant(action, posted)](self.subject, row, posted, self.request.user)
        return None

    def _shown(
        self,
        rows: list[Row],
        lost: list[str] | None = None,
        more: dict[str, Any] | None = None,
        status: int = 200,
    ) -> HttpResponse:
        context = {**screen_context(self.request, self.subject, rows), **(more or {})}
        key = self.request.GET.get("help", "")
        row = find_row(rows, key)
        found = help_for(self.subject, row) if row else None
        return render(
            self.request,
            "languages/translate.html",
            {**context, "lost": lost or [], "help_key": key, "help": found, "why_not": self.why_not},
            status=status,
        )


def _answered(row: Row, answer: Saved | None, form: dict[str, str]) -> Row:
    """A conflict keeps in the box what was typed there."""
    if answer and answer.conflict:
        return replace(
            row, answer=answer, typed=answer.conflict.mine, seen=form.get(f"version-{row.key}", "")
        )
    return replace(row, answer=answer)


def _still_typed(row: Row, posted: Posted) -> Row:
    return replace(row, typed=posted.text, seen=posted.version) if posted.is_typed else row


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
