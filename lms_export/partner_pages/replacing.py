"""What happens to learners when the package of one edition takes the place of another's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lms_export.editions.kept_verdicts import judged_once
from lms_export.editions.models import Edition
from lms_export.editions.numbering import Number
from lms_export.partner_pages.platforms import Platform
from lms_export.public_editions.reading import PublicEdition, as_public


@dataclass(frozen=True, kw_only=True)
class Replacement:
    """``sentences`` are the reasons, the gravest first; none where the two cannot be compared."""

    keeps_progress: bool
    headline: str
    sentences: tuple[str, ...]

    @property
    def is_compared(self) -> bool:
        return bool(self.headline)


def replacement(old: Edition, new: Edition, platform: Platform, language: str) -> Replacement:
    granularity = platform.profile.granularities[0]
    level, sentences = judged_once(old, new, language, format=platform.format, granularity=granularity)
    return Replacement(
        keeps_progress=level not in ("", "new_attempt"),
        headline=sentences[0] if sentences else "",
        sentences=sentences[1:],
    )


def changes_since(
    old: Edition | None, new: Edition, editions: Sequence[Edition], language: str
) -> list[PublicEdition]:
    """The editions after ``old`` up to ``new``, the newest first; withdrawn ones have nothing to say."""
    first = Number.of(old) if old else Number(0, 0)
    between = [
        each for each in editions if first < Number.of(each) <= Number.of(new) and not each.is_withdrawn
    ]
    return [as_public(each, language) for each in between]
