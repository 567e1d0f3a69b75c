"""What a new edition means for an academy: what has changed since the one it has, and for learners."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import cast

from lms_export.academies.models import Academy
from lms_export.editions.kept_verdicts import judged_once
from lms_export.editions.models import Edition
from lms_export.editions.numbering import Number
from lms_export.editions.queries import editions_of
from lms_export.html.parts import Granularity
from lms_export.packages.models import Package
from lms_export.public_editions.reading import Changelog, changelog_in
from lms_export.updates.fetched import last_fetched
from lms_export.writers.options import granularity_of

_USUAL = "scorm12"


@dataclass(frozen=True, kw_only=True)
class Changes:
    """``since`` is the edition that the academy fetched ``fetched_at``, or the one before if it fetched none.

    ``changelogs`` are of all editions since, the newest first. ``verdict`` is a headline and its reasons,
    empty where there is nothing to compare.
    """

    since: Edition | None
    fetched_at: datetime | None
    changelogs: tuple[tuple[str, Changelog], ...]
    verdict: tuple[str, ...]


def changes_for(academy: Academy, edition: Edition, language: str) -> Changes:
    fetched = last_fetched(academy, edition.course)
    since = fetched.edition if fetched and fetched.edition != edition else edition.predecessor
    return Changes(
        since=since,
        fetched_at=fetched.at if fetched and fetched.edition == since else None,
        changelogs=_changelogs(since, edition, language),
        verdict=verdict_in_words(since, edition, language, fetched.package if fetched else None),
    )


def _changelogs(since: Edition | None, edition: Edition, language: str) -> tuple[tuple[str, Changelog], ...]:
    """Without those that were withdrawn."""
    first = Number.of(since) if since else None
    found = [
        (each.number, changelog_in(list(each.languages.all()), language))
        for each in editions_of(edition.course)
        if not each.is_withdrawn
        and Number.of(each) <= Number.of(edition)
        and (first is None or Number.of(each) > first)
    ]
    return tuple((number, changelog) for number, changelog in found if changelog.text)


def verdict_in_words(
    since: Edition | None, edition: Edition, language: str, package: Package | None = None
) -> tuple[str, ...]:
    """For packages like ``package``."""
    if since is None or since.withdrawal_cause == Edition.Cause.CONSENT:
        return ()
    form = package.format if package else _USUAL
    granularity = granularity_of(form, cast(Granularity, package.granularity) if package else None)
    return judged_once(since, edition, language, format=form, granularity=granularity)[1]
