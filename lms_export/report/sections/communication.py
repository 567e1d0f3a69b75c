"""How the project has told of itself, and how it says who pays."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext as _

from cms.core.privacy import readable
from cms.directory.models import Project
from cms.events.models import Event
from cms.website.presentation.dates import long_date
from lms_export.report.plates import acknowledgement_of
from lms_export.report.sections._common import of_projects, prose
from lms_export.report.subject import Subject
from lms_export.report.values import Missing, Paragraph, Part, Section, Subheading, Table


def communication(subject: Subject) -> Section:
    return Section("communication", _("Information and communication"), tuple(_parts(subject)))


def _parts(subject: Subject) -> Iterator[Part]:
    yield from of_projects(subject, _told)
    yield Subheading(_("Who pays"))
    yield from _funding(subject)
    yield Subheading(_("Events on the site in the period"))
    yield _events(subject)


def _told(project: Project) -> Iterator[Part]:
    yield from prose(project.communication)
    if not project.communication.strip():
        yield Missing(_("Nothing is recorded."))


def _funding(subject: Subject) -> Iterator[Part]:
    found = acknowledgement_of(subject)
    if found is None:
        yield Missing(_("No funding acknowledgement is recorded."))
        return
    yield Paragraph(_("Every page of the site and every package says: “%(text)s”") % {"text": found.text})
    if found.has_placeholder_emblem:
        yield Missing(_("The emblem is a placeholder until the programme's own file is uploaded."))


def _events(subject: Subject) -> Part:
    events = Event.objects.filter(
        locale__language_code=subject.language, **subject.period.within("starts_at")
    )
    rows = tuple(
        (event.title, long_date(event.starts_at), event.place or "–", _held(event))
        for event in readable(events).order_by("starts_at", "path")
    )
    if not rows:
        return Missing(_("No event is recorded in the period."))
    return Table(_("Events"), (_("Event"), _("Date"), _("Place"), _("State")), rows)


def _held(event: Event) -> str:
    return _("Cancelled") if event.is_cancelled else _("Not cancelled")
