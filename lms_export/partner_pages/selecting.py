"""What somebody has chosen on the page of a course: edition, platform, languages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode
from uuid import UUID

from django.http import Http404
from django.urls import reverse

from lms_export.academies.models import Academy
from lms_export.editions.models import Edition
from lms_export.partner_pages.platforms import Platform, chosen, language_choices


@dataclass(frozen=True, kw_only=True)
class Selection:
    course: UUID
    edition: Edition
    platform: Platform
    languages: tuple[str, ...]

    @property
    def language_value(self) -> str:
        return ",".join(self.languages)

    @property
    def address(self) -> str:
        return address_of(self.edition, self.platform.value, self.language_value)


def selection(
    editions: Sequence[Edition], academy: Academy, given: Mapping[str, str], language: str
) -> Selection | None:
    """What ``given`` says, and for what it leaves open, or what is not there, the usual choice.

    Nothing where no edition can be fetched. Raises ``Http404`` for an edition that does not exist.
    """
    number = given.get("edition", "")
    edition = _numbered(editions, number) if number else newest_of(editions)
    if edition is None:
        return None
    return Selection(
        course=edition.course,
        edition=edition,
        platform=chosen(given.get("platform", ""), academy.lms_profile, language),
        languages=_languages(possible_languages(edition, academy), given.get("languages", ""), academy),
    )


def address_of(edition: Edition, platform: str, languages: str) -> str:
    """The page of the course with a package chosen."""
    said = {"edition": edition.number, "platform": platform, "languages": languages}
    return f"{reverse('partner_course', args=[edition.course])}?{urlencode(said)}"


def newest_of(editions: Sequence[Edition]) -> Edition | None:
    """The newest that is not withdrawn; ``editions`` are the newest first."""
    return next((edition for edition in editions if not edition.is_withdrawn), None)


def possible_languages(edition: Edition, academy: Academy) -> list[tuple[str, ...]]:
    """Several in one package only where the edition has a document of all of them together."""
    choices = language_choices(edition.language_codes, academy.languages)
    return [codes for codes in choices if len(codes) == 1 or edition.together_id]


def _numbered(editions: Sequence[Edition], number: str) -> Edition:
    """Also where it is withdrawn."""
    found = next((edition for edition in editions if edition.number == number), None)
    if found is None:
        raise Http404
    return found


def _languages(possible: Sequence[tuple[str, ...]], asked: str, academy: Academy) -> tuple[str, ...]:
    """The academy's own where the edition has it, else all that there is."""
    if tuple(asked.split(",")) in possible:
        return tuple(asked.split(","))
    own = [code for code in academy.languages if (code,) in possible]
    return (own[0],) if len(own) == 1 else possible[-1]
