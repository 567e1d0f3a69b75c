"""What several sections say."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from django.utils.translation import gettext as _

from cms.directory.models import Project
from lms_export.report.subject import Subject
from lms_export.report.values import Missing, Paragraph, Part, Subheading


def not_in_this_language() -> Missing:
    return Missing(_("The programme is not published in this language."))


def of_projects(subject: Subject, tell: Callable[[Project], Iterator[Part]]) -> Iterator[Part]:
    """What ``tell`` says of each project; a plain sentence where there is none."""
    if subject.page is None:
        yield not_in_this_language()
    elif not subject.projects:
        yield Missing(_("No project is recorded that the programme is made in."))
    for project in subject.projects:
        if len(subject.projects) > 1:
            yield Subheading(project.title)
        yield from tell(project)


def prose(text: str) -> Iterator[Part]:
    for line in text.splitlines():
        if line.strip():
            yield Paragraph(line.strip())
