"""A report pack: one programme, one period, told in two languages of equal rank."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import override

from cms.core.one_answer import one_answer
from cms.courses.models import Programme
from cms.website.presentation.dates import long_date
from lms_export.report.period import Period
from lms_export.report.plates import plate_of
from lms_export.report.sections import SECTIONS
from lms_export.report.subject import Subject, subject_of
from lms_export.report.values import Pack, Telling, words_of

LANGUAGES = ("nb", "sv")
"""The project's two languages. Which comes first is chosen each time."""


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What whoever asks for a report has chosen."""

    period: Period
    languages: tuple[str, ...] = LANGUAGES
    by_section: bool = False


def pack_of(programme: Programme, wish: Wish) -> Pack:
    period = wish.period
    with one_answer():
        return Pack(
            name=f"{programme.slug}-{period.since.isoformat()}-{period.until.isoformat()}",
            until=period.until,
            by_section=wish.by_section,
            tellings=tuple(_told(programme, language, period) for language in wish.languages),
        )


def _told(programme: Programme, language: str, period: Period) -> Telling:
    with override(language):
        subject = subject_of(programme, language, period)
        return Telling(
            language=language,
            title=_("Report annex: %(programme)s") % {"programme": words_of(subject.title)},
            about=_about(subject),
            plate=plate_of(subject),
            sections=tuple(section(subject) for section in SECTIONS),
        )


def _about(subject: Subject) -> str:
    days = {"since": long_date(subject.period.since), "until": long_date(subject.period.until)}
    return _("From %(since)s until and including %(until)s") % days
