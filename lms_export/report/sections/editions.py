"""The editions that were released or withdrawn in the period."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext as _

from cms.website.presentation.dates import long_date
from lms_export.editions.models import Edition
from lms_export.editions.names import name_of
from lms_export.editions.pilot import pilots_among
from lms_export.report.subject import Subject
from lms_export.report.values import Missing, Part, Section, Table, Words


def editions(subject: Subject) -> Section:
    return Section("editions", _("Editions"), tuple(_parts(subject)))


def released_in(subject: Subject) -> list[Edition]:
    return [each for each in subject.editions if subject.period.holds(each.released_at)]


def _parts(subject: Subject) -> Iterator[Part]:
    released = released_in(subject)
    if released:
        pilots = pilots_among(released)
        head = (_("Course"), _("Edition"), _("Released"), _("Languages"), _("Validation"), _("State"))
        rows = tuple(_row(subject, each, is_pilot=each.pk in pilots) for each in released)
        yield Table(_("Editions released in the period"), head, rows)
    else:
        yield Missing(_("No edition was released in the period."))
    withdrawn = [each for each in subject.editions if subject.period.holds(each.withdrawn_at)]
    if withdrawn:
        yield Table(
            _("Editions withdrawn in the period"),
            (_("Course"), _("Edition"), _("Withdrawn"), _("Reason")),
            tuple(_gone(subject, each) for each in withdrawn),
        )
    yield from _changes(subject, released)


def _row(subject: Subject, edition: Edition, *, is_pilot: bool) -> tuple[Words, ...]:
    return (
        subject.courses[edition.course],
        edition.number,
        long_date(edition.released_at),
        ", ".join(name_of(code) for code in edition.language_codes),
        _("Pilot") if is_pilot else _("All that is required is done"),
        str(edition.get_state_display()),
    )


def _gone(subject: Subject, edition: Edition) -> tuple[Words, ...]:
    reason = edition.why_withdrawn
    return subject.courses[edition.course], edition.number, long_date(edition.withdrawn_at), reason


def _changes(subject: Subject, released: list[Edition]) -> Iterator[Part]:
    said = [(each, _changelog(each, subject.language)) for each in released]
    rows = tuple((subject.courses[each.course], each.number, text) for each, text in said if text)
    if rows:
        yield Table(_("What has changed"), (_("Course"), _("Edition"), _("What has changed")), rows)


def _changelog(edition: Edition, language: str) -> str:
    return next((each.changelog for each in edition.languages.all() if each.language == language), "")
