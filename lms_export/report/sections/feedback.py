"""What readers and pilot groups answered: numbers only, never anybody's words."""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import Count, Q
from django.utils.translation import gettext as _

from cms.core.shares import share_in_words
from cms.feedback.models import Answer
from cms.website.presentation.dates import long_date
from lms_export.editions.names import name_of
from lms_export.report.subject import Subject
from lms_export.report.values import Missing, Part, Section, Subheading, Table, Words
from lms_export.validation.kinds import Kind
from lms_export.validation.models import Validation
from lms_export.validation.survey import answers_in_words


def feedback(subject: Subject) -> Section:
    return Section("feedback", _("Feedback"), tuple(_parts(subject)))


def answers_in(subject: Subject) -> list[tuple[str, int, int]]:
    """Language, answers, and how many of them say that the page helped."""
    found = Answer.objects.filter(subject.below("page__"), **subject.period.within("given_at"))
    counted = found.order_by().values("page__locale__language_code")
    rows = counted.annotate(all=Count("pk"), yes=Count("pk", filter=Q(helped=True)))
    return sorted((row["page__locale__language_code"], row["all"], row["yes"]) for row in rows)


def _parts(subject: Subject) -> Iterator[Part]:
    yield Subheading(_("Readers' answers to “Did this page help you?”"))
    yield _readers(answers_in(subject))
    yield Subheading(_("Pilot rounds"))
    yield from _pilots(subject)


def _readers(answers: list[tuple[str, int, int]]) -> Part:
    if not answers:
        return Missing(_("No reader has answered in the period."))
    rows = [(name_of(language).capitalize(), number, yes) for language, number, yes in answers]
    rows.append((_("All languages"), sum(row[1] for row in rows), sum(row[2] for row in rows)))
    return Table(
        _("Answers of readers"),
        (_("Language of the page"), _("Answers"), _("The page helped")),
        tuple((name, str(number), share_in_words(str(yes), "", str(number))) for name, number, yes in rows),
    )


def _pilots(subject: Subject) -> Iterator[Part]:
    rounds = [each for each in _rounds(subject) if sum(each.answers)]
    if not rounds:
        yield Missing(_("No pilot round with answers is recorded in the period."))
        return
    rows = tuple(row for each in rounds for row in _round(subject, each))
    head = (_("Course"), _("Edition"), _("Language"), _("Date"), _("Answer"), _("Learners"))
    yield Table(_("What the learners of pilot rounds answered"), head, rows)


def _rounds(subject: Subject) -> list[Validation]:
    found = Validation.objects.filter(
        edition__in=subject.editions,
        kind=Kind.PILOT,
        date__range=(subject.period.since, subject.period.until),
    )
    return list(found.select_related("edition").defer("attachment").order_by("date", "pk"))


def _round(subject: Subject, held: Validation) -> Iterator[tuple[Words, ...]]:
    place = (
        subject.courses[held.edition.course],
        held.edition.number,
        name_of(held.language),
        long_date(held.date),
    )
    for step, share in answers_in_words(held.answers, subject.language):
        yield (*place, step, share)
