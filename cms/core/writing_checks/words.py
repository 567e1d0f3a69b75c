"""Findings in words, each with what helps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from cms.core.writing_checks.findings import Finding, Kind, Report
from cms.core.writing_checks.readability import Level, Readability


@dataclass(frozen=True, kw_only=True)
class Said:
    """``anchor`` leads to the block in the form."""

    name: str
    advice: str
    quoted: str
    anchor: str


@dataclass(frozen=True, kw_only=True)
class Measured:
    name: str
    value: str


def said(report: Report) -> list[Said]:
    return [_said(finding) for finding in report.findings]


def measured(figures: Readability) -> Iterator[Measured]:
    if not figures.is_enough:
        yield Measured(name=_("Reading level (LIX)"), value=_("Too little text to judge"))
        return
    level = _("%(lix)s: %(level)s") % {"lix": figures.lix, "level": _level(figures.level)}
    yield Measured(name=_("Reading level (LIX)"), value=level)
    length = _("%(number)s words") % {"number": round(figures.sentence_length)}
    yield Measured(name=_("Mean sentence"), value=length)


def _level(level: Level) -> str:
    return {
        Level.VERY_EASY: _("very easy, as a children's book"),
        Level.EASY: _("easy, as a novel"),
        Level.MEDIUM: _("medium, as a newspaper"),
        Level.HARD: _("hard, as an official text"),
        Level.VERY_HARD: _("very hard, as a law"),
    }[level]


def _said(finding: Finding) -> Said:
    name, advice = _names()[finding.kind]
    return Said(
        name=name,
        advice=advice % {"number": finding.number},
        quoted=finding.quoted,
        anchor=f"block-{finding.block}-section" if finding.block else "",
    )


def _names() -> dict[Kind, tuple[str, str]]:
    return {
        Kind.NO_ALTERNATIVE_TEXT: (
            _("The picture has no alternative text"),
            _("Write what it shows, or mark it as decorative."),
        ),
        Kind.EMPTY_LINK_TEXT: (
            _("The link text says nothing of where it leads"),
            _("Name the page or the file: whoever hears a list of links hears only this."),
        ),
        Kind.HEADING_WITHOUT_TEXT_BELOW: (
            _("There is nothing below this heading"),
            _("Write the text, or remove the heading."),
        ),
        Kind.EMPTY_HEADING: (_("A heading is empty"), _("Write the heading, or remove the block.")),
        Kind.LONG_SENTENCE: (
            _("A long sentence"),
            _("It has %(number)s words. Divide it, or make a list of it."),
        ),
        Kind.LONG_SENTENCES: (
            _("The sentences are long"),
            _("They have %(number)s words on average. Put in a full stop where there is an “and”."),
        ),
        Kind.HARD_TO_READ: (
            _("The text is hard to read"),
            _("LIX is %(number)s. Below 50 most people read with ease: shorter words, shorter sentences."),
        ),
        Kind.VERY_HARD_TO_READ: (
            _("The text is very hard to read"),
            _("LIX is %(number)s, as in a law. Say one thing in each sentence, and explain long words."),
        ),
        Kind.NO_REVIEW_DATE: (
            _("There is no date for the next review"),
            _("Choose one under Settings, so that somebody looks at the page again."),
        ),
    }
