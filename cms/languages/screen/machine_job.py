"""Asking the machine for every text of a page that has no translation yet, in the queue."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from django.contrib.auth import get_user_model

from cms.languages.errors import WordsRefused
from cms.languages.jobs import Steps, job_kind, start_errand
from cms.languages.machine import MOST_AT_ONCE, MachineFailed, machine_words_of
from cms.languages.models import TranslationJob, TranslationJobItem
from cms.languages.screen.addresses import translate_address
from cms.languages.screen.permission import why_not_translate
from cms.languages.screen.rows import Row, rows_of
from cms.languages.screen.subject import Subject, subject_of
from cms.languages.segment_words import SegmentConflict, SegmentGone, write_segment
from cms.languages.states import TextState

Kind = TranslationJob.Kind


def start_asking(subject: Subject, person: Any) -> TranslationJob:
    return start_errand(Kind.MACHINE, {}, person, root=subject.source, locale=subject.locale)


def _address(job: TranslationJob) -> str:
    item = job.items.select_related("locale", "source_locale").get()
    return translate_address(item.find_object(), item.locale)


@job_kind(Kind.MACHINE, leads_to=_address)
def ask_for_all(item: TranslationJobItem) -> None:
    """What somebody writes meanwhile stays. After an interruption, only what is still empty is asked for."""
    subject = subject_of(item.object_key, item.locale.language_code)
    rows, steps = empty_rows(rows_of(subject)), Steps(item)
    steps.begin(len(rows))
    for start in range(0, len(rows), MOST_AT_ONCE):
        _ask(subject, rows[start : start + MOST_AT_ONCE], item.job.person_id, steps)


def empty_rows(rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if row.segment.state == TextState.MISSING and not row.twin]


def _ask(subject: Subject, rows: Sequence[Row], person_id: Any, steps: Steps) -> None:
    """The person is read anew: whoever lost the right half-way writes nothing more."""
    person = get_user_model().objects.get(pk=person_id)
    reason = why_not_translate(person, subject)
    if reason:
        raise WordsRefused(subject.source, subject.locale, [reason])
    try:
        texts = [row.segment.source for row in rows]
        words = machine_words_of(texts, subject.source.locale, subject.locale)
    except MachineFailed as failure:
        raise WordsRefused(subject.source, subject.locale, [str(failure)]) from failure
    for row in rows:
        segment = row.segment
        if segment.source in words:
            with suppress(SegmentConflict, SegmentGone):
                write_segment(
                    subject.source,
                    subject.locale,
                    segment.path,
                    segment.source,
                    words[segment.source],
                    person,
                    row.version,
                )
        steps.one_done()
