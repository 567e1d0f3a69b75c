"""What happens to learners when the package of one edition takes the place of another's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.core.cache import cache

from lms_export.editions.comparisons import judged
from lms_export.editions.models import Edition
from lms_export.editions.numbering import Number
from lms_export.partner_pages.platforms import Platform
from lms_export.public_editions.reading import PublicEdition, as_public

A_DAY = 24 * 60 * 60


@dataclass(frozen=True, kw_only=True)
class Replacement:
    """``sentences`` are the reasons, the gravest first; none where the two cannot be compared."""

    old: Edition
    new: Edition
    keeps_progress: bool
    headline: str
    sentences: tuple[str, ...]

    @property
    def is_compared(self) -> bool:
        return bool(self.headline)


def replacement(old: Edition, new: Edition, platform: Platform, language: str) -> Replacement:
    """Worked out once a day for the same two: neither of them changes, but either may be erased."""
    states = f"{old.pk}-{old.state}-{new.pk}-{new.state}"
    key = f"partner-replacement-{states}-{platform.value}-{language}"
    said = cache.get_or_set(key, lambda: _said(old, new, platform, language), A_DAY)
    safe, sentences = said or (False, [])
    return Replacement(
        old=old,
        new=new,
        keeps_progress=safe,
        headline=sentences[0] if sentences else "",
        sentences=tuple(sentences[1:]),
    )


def _said(old: Edition, new: Edition, platform: Platform, language: str) -> tuple[bool, list[str]]:
    found = judged(old, new, language, format=platform.format, granularity=platform.profile.granularities[0])
    return (found[0].level != "new_attempt", found[1]) if found else (False, [])


def changes_since(
    old: Edition | None, new: Edition, editions: Sequence[Edition], language: str
) -> list[PublicEdition]:
    """The editions after ``old`` up to ``new``, the newest first; withdrawn ones have nothing to say."""
    first = Number.of(old) if old else Number(0, 0)
    between = [
        each for each in editions if first < Number.of(each) <= Number.of(new) and not each.is_withdrawn
    ]
    return [as_public(each, language) for each in between]
