"""What can go wrong with an export, each in a sentence for the person who can act on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

from lms_export.messages import gettext as _

Level = Literal["error", "warning"]


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """One finding. ``page`` is the title an editor knows, ``page_id`` the document's id of that page."""

    level: Level = "error"
    page: str
    field: str
    message: str
    way_out: str
    page_id: str = ""

    def __str__(self) -> str:
        return f"{self.page} · {self.field}: {self.message} {self.way_out}"


def errors_among(problems: Sequence[Problem]) -> list[Problem]:
    return [problem for problem in problems if problem.level == "error"]


class ExportError(Exception):
    """The package was not made; the text says why and what to do."""


class CourseHasProblems(ExportError):
    """The checks found errors; ``problems`` holds all findings, warnings too."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in errors_among(problems)))


class UnknownFormat(ExportError):
    def __init__(self, name: str, known: Sequence[str]) -> None:
        message = _("There is no package format called “{name}”. Choose one of: {known}.")
        super().__init__(message.format(name=name, known=", ".join(known)))


class UnknownLanguage(ExportError):
    def __init__(self, language: str, known: Sequence[str]) -> None:
        message = _("The course has no language “{language}”. Choose one of: {known}.")
        super().__init__(message.format(language=language, known=", ".join(known)))


class AssetMissing(ExportError):
    def __init__(self, file_name: str) -> None:
        message = _("The file {name} is missing. Upload it again, or take it out of the page that uses it.")
        super().__init__(message.format(name=file_name))


class ControlFilesMissing(ExportError):
    def __init__(self, folder: str) -> None:
        message = _("The SCORM control files are not in {folder}. Run “make setup” to fetch them.")
        super().__init__(message.format(folder=folder))


class TooLargeForZip(ExportError):
    def __init__(self, name: str) -> None:
        message = _("{name} is too large: a package holds at most 4 GB. Use shorter recordings.")
        super().__init__(message.format(name=name))


class UnknownProfile(ExportError):
    def __init__(self, name: str, known: Sequence[str]) -> None:
        message = _("There is no platform profile called “{name}”. Choose one of: {known}.")
        super().__init__(message.format(name=name, known=", ".join(known)))


class ProfileRefuses(ExportError):
    """What was asked for beside a profile contradicts it."""

    def __init__(self, profile: str, what: str, asked: str, taken: Sequence[str]) -> None:
        message = _(
            "The profile {profile} does not go with {what} {asked}. It takes: {taken}. "
            "Choose one of these, or leave the profile out."
        )
        super().__init__(message.format(profile=profile, what=what, asked=asked, taken=", ".join(taken)))


class FormatMissing(ExportError):
    def __init__(self) -> None:
        super().__init__(_("Say which package to make: name a format, or the profile of a platform."))


class FormatUnavailable(ExportError):
    """The format exists, and this machine lacks what making it takes; ``reason`` says what to install."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(
            _("{name} cannot be made on this machine. {reason}").format(name=name, reason=reason)
        )


class FormatIsWhole(ExportError):
    """Parts were asked for, of a format that has none."""

    def __init__(self, format: str, granularity: str) -> None:
        message = _("{format} cannot be divided by {granularity}: it always holds the whole course.")
        super().__init__(message.format(format=format, granularity=granularity))
