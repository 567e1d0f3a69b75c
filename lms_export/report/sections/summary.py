"""The programme in short, and the project it is made in."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext as _

from cms.directory.models import Project
from cms.directory.queries import in_language_of, stored
from cms.website.presentation.directory.project import budget_words, period_words
from cms.website.presentation.directory.words import not_stated, role_words
from lms_export.report.sections._common import not_in_this_language, of_projects, prose
from lms_export.report.subject import Subject
from lms_export.report.values import Missing, Part, Points, Section, Table


def summary(subject: Subject) -> Section:
    return Section("summary", _("Summary"), tuple(_parts(subject)))


def _parts(subject: Subject) -> Iterator[Part]:
    if subject.page is None:
        yield not_in_this_language()
        return
    yield from prose(subject.page.summary)
    if not subject.page.summary.strip():
        yield Missing(_("No summary of the programme is recorded."))
    if subject.page.challenges:
        yield Points(tuple(str(block.value) for block in subject.page.challenges))
    yield from of_projects(subject, _project)


def _project(project: Project) -> Iterator[Part]:
    named = in_language_of(
        project,
        [*stored(project, "behind"), *(each["organisation"] for each in stored(project, "participants"))],
    )
    taking_part = [
        f"{named[each['organisation']].title} ({role_words(each['role'])})"
        for each in stored(project, "participants")
        if each["organisation"] in named
    ]
    behind = [named[key].title for key in stored(project, "behind") if key in named]
    facts = (
        (_("Name written out"), project.summary),
        (_("Period of the project"), period_words(project)),
        (_("Area"), project.area),
        (_("Programme or body behind it"), ", ".join(behind)),
        (_("Participants"), "; ".join(taking_part)),
        (_("Budget"), budget_words(project)),
    )
    rows = tuple((label, text or not_stated()) for label, text in facts)
    caption = _("The project %(name)s") % {"name": project.title}
    yield Table(caption, (_("About the project"), _("As recorded")), rows)
