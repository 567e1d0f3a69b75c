"""What readers are told of a page whose source has changed since: when, and where the newer text is."""

from __future__ import annotations

from dataclasses import dataclass

from cms.languages.behind_source import behind_source_of
from cms.website.presentation.dates import long_date
from cms.website.presentation.family import PageFamily
from cms.website.presentation.links import LanguageLink


@dataclass(frozen=True, kw_only=True)
class Behind:
    """``since`` is a date as it is written in the reader's language.

    From when the translation is cannot be said: it is published anew whenever its structure follows.
    """

    since: str
    source: LanguageLink


def behind_of(family: PageFamily, languages: tuple[LanguageLink, ...]) -> Behind | None:
    """Nothing where the source cannot be read by everybody: there is no newer text then."""
    found = behind_source_of(family.page)
    source = next((link for link in languages if found and link.language == found.language), None)
    if not found or not source or not source.is_available:
        return None
    return Behind(since=long_date(found.since), source=source)
