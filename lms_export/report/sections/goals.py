"""What the project is for, and what it planned to reach."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext as _
from wagtail.blocks import StreamValue

from cms.directory.models import Project
from lms_export.report.sections._common import of_projects
from lms_export.report.subject import Subject
from lms_export.report.values import Missing, Part, Points, Section, Subheading


def goals(subject: Subject) -> Section:
    return Section("goals", _("Goals"), tuple(of_projects(subject, _goals)))


def _goals(project: Project) -> Iterator[Part]:
    yield Subheading(_("Purpose of the project"))
    yield _listed(project.aims, _("No purpose is recorded."))
    yield Subheading(_("Planned results"))
    yield _listed(project.goals, _("No planned results are recorded."))


def _listed(stream: StreamValue, otherwise: str) -> Part:
    items = tuple(str(block.value) for block in stream)
    return Points(items) if items else Missing(otherwise)
