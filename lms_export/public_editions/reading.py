"""The editions of a course as values, in the words of one language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Prefetch

from lms_export.editions.models import Edition, EditionLanguage
from lms_export.editions.names import name_of
from lms_export.editions.queries import editions_of
from lms_export.validation.dossier import lacking
from lms_export.validation.kinds import Kind, State
from lms_export.validation.models import Validation


@dataclass(frozen=True, kw_only=True)
class Changelog:
    """What an editor says has changed; ``other`` names its language where it is not the reader's."""

    text: str = ""
    language: str = ""
    other: str = ""


@dataclass(frozen=True, kw_only=True)
class PublicEdition:
    number: str
    released_at: datetime
    is_pilot: bool
    languages: tuple[str, ...]
    left_out: tuple[str, ...]
    reservation: str
    changelog: Changelog
    withdrawn_at: datetime | None
    why_withdrawn: str

    @property
    def fragment(self) -> str:
        return f"edition-{self.number.replace('.', '-')}"

    @property
    def changed_at(self) -> datetime:
        return self.withdrawn_at or self.released_at


def public_editions(course: UUID) -> list[Edition]:
    """The newest first; three queries."""
    passed = Validation.objects.filter(state=State.PASSED).only("edition", "language", "kind")
    return list(editions_of(course).prefetch_related(Prefetch("validations", passed, "passed")))


def as_public(edition: Edition, language: str) -> PublicEdition:
    """In the active language, which is ``language``."""
    rows = list(edition.languages.all())
    return PublicEdition(
        number=edition.number,
        released_at=edition.released_at,
        is_pilot=edition.has_placeholder_emblem or bool(lacking_of(edition)),
        languages=tuple(map(name_of, edition.language_codes)),
        left_out=tuple(name_of(code) for code in sorted(edition.left_out)),
        reservation=edition.override_reason,
        changelog=changelog_in(rows, language),
        withdrawn_at=edition.withdrawn_at,
        why_withdrawn=edition.why_withdrawn if edition.is_withdrawn else "",
    )


def lacking_of(edition: Edition) -> list[tuple[str, Kind]]:
    """What keeps one of ``public_editions`` from being validated; no query."""
    return lacking(edition, [(row.language, row.kind) for row in edition.passed])  # type: ignore[attr-defined]


def changelog_in(rows: Sequence[EditionLanguage], language: str) -> Changelog:
    """In ``language``, else in the first that has one."""
    said = [row for row in rows if row.changelog]
    row = next((row for row in said if row.language == language), said[0] if said else None)
    if row is None:
        return Changelog()
    other = "" if row.language == language else name_of(row.language)
    return Changelog(text=row.changelog, language=row.language, other=other)
