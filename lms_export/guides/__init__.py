"""Half a page for whoever imports the package: what it is, the steps, and what to know."""

from __future__ import annotations

from dataclasses import dataclass

from lms_export.html.environment import render
from lms_export.html.languages import language_name
from lms_export.messages import gettext as _
from lms_export.messages import speaking
from lms_export.profiles import Profile


@dataclass(frozen=True, kw_only=True)
class Subject:
    """What the guide is about: a package in words. ``file`` is empty where none has been made yet."""

    course: str
    standard: str
    format: str
    languages: tuple[str, ...]
    file: str = ""


def guide(profile: Profile, subject: Subject, language: str) -> str:
    """HTML in ``language``."""
    with speaking(language):
        return render(
            "papers/import_guide",
            language=language,
            title=_("Import the course into {platform}").format(platform=profile.title.in_language(language)),
            facts=_facts(subject),
            steps=[said.in_language(language) for said in profile.steps_of(subject.format)],
            remarks=[said.in_language(language) for said in profile.quirks_of(subject.format)],
        )


def _facts(subject: Subject) -> list[tuple[str, str]]:
    facts = {
        _("Course"): subject.course,
        _("File"): subject.file,
        _("Standard"): subject.standard,
        _("Languages"): ", ".join(map(language_name, subject.languages)),
    }
    return [(name, value) for name, value in facts.items() if value]
