"""The three horizontal criteria."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext as _

from cms.directory.models import Project
from lms_export.report.sections._common import of_projects, prose
from lms_export.report.subject import Subject
from lms_export.report.values import Missing, Part, Section, Subheading


def horizontal(subject: Subject) -> Section:
    return Section("horizontal", _("The horizontal criteria"), tuple(of_projects(subject, _criteria)))


def _criteria(project: Project) -> Iterator[Part]:
    criteria = (
        (_("Sustainable development"), project.sustainable_development),
        (_("Equal opportunities and non-discrimination"), project.equal_opportunities),
        (_("Gender equality"), project.gender_equality),
    )
    for heading, text in criteria:
        yield Subheading(heading)
        yield from prose(text)
        if not text.strip():
            yield Missing(_("Nothing is recorded."))
