"""Partners to tell that an edition is withdrawn, and the text to send to each in its own language.

No person is named: neither who withdrew the edition, nor whose consent ended.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import QuerySet, prefetch_related_objects
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import override

from lms_export.academies.models import Academy
from lms_export.editions.models import Edition
from lms_export.editions.queries import shown_edition
from lms_export.packages.models import Download
from lms_export.updates.addresses import course_address
from lms_export.updates.fetched import fetches_of
from lms_export.updates.models import Letter
from lms_export.updates.titles import title_of
from lms_export.updates.writing import withdrawal_cause, write_of_withdrawal

Holders = Callable[[Edition], list[Academy]]
_holders: list[Holders] = []


def register_holders(function: Holders) -> None:
    """``function`` names academies whose live packages showed the edition, without any file fetched."""
    if function not in _holders:
        _holders.append(function)


@dataclass(frozen=True, kw_only=True)
class PartnerToTell:
    """``fetched_at`` is empty for one that only shows it live; ``letter`` is there once it was told."""

    academy: Academy
    fetched_at: datetime | None
    language: str
    subject: str
    text: str
    letter: Letter | None


@dataclass(frozen=True, kw_only=True)
class _Gone:
    """What is the same for all who are told: why it is gone, and the edition that readers see now."""

    edition: Edition
    cause: str
    shown: Edition | None

    @property
    def is_urgent(self) -> bool:
        return self.cause == Edition.Cause.CONSENT


def partners_to_tell(edition: Edition) -> list[PartnerToTell]:
    """Everybody who has it, whether their agreement still holds or not; as many queries for any number."""
    prefetch_related_objects([edition], "languages")
    fetches = fetches_of(edition)
    holding = {academy for function in _holders for academy in function(edition)}
    gone = _Gone(edition=edition, cause=withdrawal_cause(edition), shown=shown_edition(edition.course))
    letters = {letter.academy_id: letter for letter in _letters(gone)}
    return [
        _partner(gone, academy, fetches.get(academy), letters.get(academy.pk))
        for academy in sorted({*fetches, *holding}, key=lambda academy: academy.name)
    ]


def _letters(gone: _Gone) -> QuerySet[Letter]:
    """Of the cause there is now: what ended later is told once more."""
    of_it = Letter.objects.filter(edition=gone.edition, kind=Letter.Kind.WITHDRAWN)
    return of_it.filter(name__endswith=f"-{gone.cause}")


def tell(edition: Edition, partners: list[PartnerToTell], user: Any) -> int:
    """Those who were told already are left alone; how many are told now."""
    untold = [partner for partner in partners if partner.letter is None]
    for partner in untold:
        write_of_withdrawal(edition, partner.academy, partner.subject, partner.text, user)
    return len(untold)


def _partner(gone: _Gone, academy: Academy, fetched: Download | None, letter: Letter | None) -> PartnerToTell:
    """What was sent stays as it was."""
    fetched_at = fetched.at if fetched else None
    with override(academy.language):
        subject, text = (letter.subject, letter.text) if letter else _words(gone, academy, fetched_at)
    return PartnerToTell(
        academy=academy,
        fetched_at=fetched_at,
        language=academy.language,
        subject=subject,
        text=text,
        letter=letter,
    )


def _words(gone: _Gone, academy: Academy, fetched_at: datetime | None) -> tuple[str, str]:
    """The subject, and the text, in the active language."""
    edition, shown = gone.edition, gone.shown
    named = {"course": title_of(edition, academy.language), "number": edition.number}
    day = date_format(timezone.localtime(edition.withdrawn_at or timezone.now()), "DATE_FORMAT")
    paragraphs = [
        _("Edition %(number)s of “%(course)s” was withdrawn %(day)s.") % {**named, "day": day},
        _("The reason: %(reason)s") % {"reason": _reason(gone)},
        _yours(fetched_at),
        _what_to_do(gone),
        *([course_address(edition.course, academy.language)] if shown else []),
    ]
    return _("Edition %(number)s of “%(course)s” is withdrawn") % named, "\n\n".join(paragraphs)


def _reason(gone: _Gone) -> str:
    if gone.is_urgent:
        return _("The consent of a person shown in it has ended. A new edition goes without.")
    return gone.edition.withdrawal_reason


def _yours(fetched_at: datetime | None) -> str:
    if fetched_at is None:
        return _("Your live package showed this edition. Learners do not get it there any more.")
    day = date_format(timezone.localtime(fetched_at), "DATE_FORMAT")
    return _("You fetched a package of it, last %(day)s.") % {"day": day}


def _what_to_do(gone: _Gone) -> str:
    take_down = _("Take it out of your learning platform today, and delete the file wherever you keep it.")
    if gone.shown is None:
        wait = _("There is no other edition to put in its place yet. We write again when there is.")
        return f"{take_down} {wait}"
    replace = _("Replace it by edition %(number)s, which you find at this address:") % {
        "number": gone.shown.number
    }
    return f"{take_down} {replace}" if gone.is_urgent else replace
