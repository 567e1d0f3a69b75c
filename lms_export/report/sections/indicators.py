"""Targets and results: as the project's pages show them, and what the site itself has counted."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext as _

from cms.case_studies.models import CaseStudy
from cms.directory.models import Project
from cms.directory.queries import in_language_of, stored
from cms.facts.queries import number_of_flags
from cms.website.presentation.indicators import Indicator, indicators_of
from lms_export.report.sections._common import of_projects
from lms_export.report.sections.downloads import downloads_in
from lms_export.report.sections.editions import released_in
from lms_export.report.sections.feedback import answers_in
from lms_export.report.subject import Subject
from lms_export.report.values import Missing, Paragraph, Part, Section, Subheading, Table, Words


def indicators(subject: Subject) -> Section:
    return Section("indicators", _("Indicators"), tuple(_parts(subject)))


def _parts(subject: Subject) -> Iterator[Part]:
    yield Subheading(_("Targets and results of the project"))
    yield from of_projects(subject, _of_project)
    yield Subheading(_("Counted by the site"))
    yield _counted(subject)
    yield Paragraph(_("No target is set for these numbers. The source is the site itself."))
    yield from _disagreements()


def _of_project(project: Project) -> Iterator[Part]:
    chosen = stored(project, "case_studies")
    found = in_language_of(project, chosen, CaseStudy)
    cases = [found[key] for key in chosen if key in found]
    told = [case for case in cases if case.indicators]
    if not told:
        yield Missing(_("No indicators are recorded. They stand in the case studies of the project."))
    for case in told:
        yield from _figures(case)


def _figures(case: CaseStudy) -> Iterator[Part]:
    """A source that all figures share is said once below them, as on the site."""
    told = indicators_of(case.indicators)
    sources = {each.source for each in told}
    is_shared = len(sources) == 1 and "" not in sources
    head = (_("Indicator"), _("Target"), _("Result"), _("Was it met?"), _("Breakdown"))
    rows = tuple(_row(each) for each in told)
    if is_shared:
        yield Table(case.title, head, rows)
        yield Paragraph(_("Source: %(source)s") % {"source": sources.pop()})
    else:
        sourced = zip(rows, told, strict=True)
        with_source = tuple((*row, each.source or _("Not stated")) for row, each in sourced)
        yield Table(case.title, (*head, _("Source")), with_source)


def _row(indicator: Indicator) -> tuple[Words, ...]:
    return (
        "\n".join(part for part in (indicator.name, indicator.note) if part),
        indicator.target or _("None set"),
        indicator.result or _("Not stated"),
        indicator.judged or _("Not judged"),
        "\n".join(indicator.parts) or _("No breakdown"),
    )


def _counted(subject: Subject) -> Part:
    loaded = downloads_in(subject)
    counts = (
        (_("Courses that the programme's page shows today"), len(subject.shown_courses)),
        (_("Editions released in the period"), len(released_in(subject))),
        (_("Packages downloaded in the period"), sum(row.number for row in loaded)),
        (_("Academies that downloaded in the period"), sum(1 for row in loaded if row.academy)),
        (_("Answers of readers in the period"), sum(number for _code, number, _yes in answers_in(subject))),
    )
    rows = tuple((label, str(number)) for label, number in counts)
    return Table(_("What the site has counted"), (_("Indicator"), _("Result")), rows)


def _disagreements() -> Iterator[Part]:
    flags = number_of_flags()
    if any(flags.values()):
        yield Paragraph(
            _("Where sources disagree, the site says so: %(open)s are not settled, %(settled)s are.") % flags
        )
