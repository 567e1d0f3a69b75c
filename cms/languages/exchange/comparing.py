"""What a file would change: its texts beside those that are stored now. Reads, and writes nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import Locale, Page

from cms.languages.exchange.addressing import Refused, addressee
from cms.languages.exchange.collecting import keyed
from cms.languages.exchange.comparison import ComparedPart, Comparison, Kind, Row
from cms.languages.exchange.documents import ReadPart, ReadUnit
from cms.languages.exchange.findings import Finding, Weight
from cms.languages.exchange.inline import names_in, parsed, plain
from cms.languages.exchange.limits import most_characters
from cms.languages.exchange.matching import Matching
from cms.languages.models import TranslationUpload
from cms.languages.states import SegmentState, TextState, segment_states
from cms.languages.terms import TermBase, term_base

WrittenBy = TranslationUpload.WrittenBy


def compare(
    parts: Iterable[ReadPart],
    user: Any,
    *,
    branch: Page | None = None,
    written_by: str = WrittenBy.AS_FILE_SAYS,
) -> Comparison:
    """``branch``: the file may be about this page, what is below it and snippets, and nothing else."""
    comparison, terms = Comparison(), term_base()
    for part in merged(parts):
        try:
            source, locale = addressee(part, user, branch)
        except Refused as refused:
            comparison.findings.append(Finding(Weight.ERROR, part.line, str(refused), part.file_name))
            continue
        comparison.parts.append(_PartComparison(part, source, locale, written_by, terms).compared())
    return comparison


def merged(parts: Iterable[ReadPart]) -> list[ReadPart]:
    """The parts of one object and language as one, so that what stands twice is seen."""
    found: dict[tuple[str, str, str], ReadPart] = {}
    for part in parts:
        key = (part.key, part.source_language, part.target_language)
        units = (*found[key].units, *part.units) if key in found else part.units
        found[key] = replace(found.get(key, part), units=units)
    return list(found.values())


class _PartComparison:
    """The texts of one object."""

    def __init__(self, part: ReadPart, source: Any, locale: Locale, written_by: str, terms: TermBase) -> None:
        self._part = part
        self._id = f"{source.translation_key}:{locale.language_code}"
        self._source = source
        self._locale = locale
        self._written_by = written_by
        self._terms = terms
        self._limits = most_characters(source)
        segments = keyed(source, segment_states(source, locale))
        self._matching = Matching(segments, part.is_of_the_library)

    def compared(self) -> ComparedPart:
        rows = [self._row(number, unit) for number, unit in enumerate(self._part.units)]
        return ComparedPart(
            id=self._id,
            source_object=self._source,
            locale=self._locale,
            rows=tuple(_without_contradictions(rows)),
        )

    def _row(self, number: int, unit: ReadUnit) -> Row:
        segment, is_elsewhere = self._matching.find(unit)
        is_machine = self._is_machine(unit)
        row = Row(
            id=f"{self._id}:{number}",
            line=unit.line,
            path=segment.path if segment else unit.key,
            source=segment.source if segment else "",
            file_source=unit.source,
            now=segment.target if segment else "",
            words=unit.target,
            kind=Kind.UNUSABLE,
            is_machine=is_machine,
        )
        reason = self._reason(unit, segment)
        if reason:
            return replace(row, reason=reason)
        assert segment is not None
        kind = _kind(unit, segment, is_elsewhere, is_machine)
        return replace(row, kind=kind, warnings=tuple(self._warnings(unit, segment, kind, is_machine)))

    def _is_machine(self, unit: ReadUnit) -> bool:
        if self._written_by == WrittenBy.AS_FILE_SAYS:
            return unit.is_machine
        return self._written_by == WrittenBy.MACHINE

    def _reason(self, unit: ReadUnit, segment: SegmentState | None) -> str:
        """Why the text cannot be used; empty where it can."""
        if unit.damage:
            return unit.damage
        if segment is None:
            return _("This text is not on the page any more.")
        if not unit.target:
            return ""
        unknown = set(_links(unit.target)) - set(_links(segment.source))
        if unknown:
            return _("The link “%(name)s” is not in the source.") % {"name": sorted(unknown)[0]}
        limit, length = self._limits.get(segment.path), len(plain(unit.target))
        if limit and length > limit:
            return _("It is %(length)s characters long; at most %(limit)s fit.") % {
                "length": length,
                "limit": limit,
            }
        return "" if plain(unit.target).strip() else _("It has no words.")

    def _warnings(self, unit: ReadUnit, segment: SegmentState, kind: Kind, is_machine: bool) -> Iterator[str]:
        if kind in (Kind.SAME, Kind.EMPTY):
            return
        if kind is Kind.OUTDATED:
            yield _("It was translated from an older text.")
        if kind is Kind.MOVED:
            yield _("The text stood somewhere else when the file was made.")
        lost = Counter(_tags(segment.source)) - Counter(_tags(unit.target))
        if lost:
            yield _("Lost from the source: %(tags)s.") % {
                "tags": ", ".join(f"<{tag}>" for tag in sorted(lost))
            }
        if is_machine and segment.is_done:
            yield _("A machine's words would take the place of a person's.")
        for finding in self._terms.form_findings(plain(unit.target), self._locale.language_code):
            yield _("“%(form)s” is to be avoided. Write “%(preferred)s”.") % {
                "form": finding.form,
                "preferred": finding.preferred,
            }


def _kind(unit: ReadUnit, segment: SegmentState, is_elsewhere: bool, is_machine: bool) -> Kind:
    if not unit.target:
        return Kind.EMPTY
    if _squeezed(unit.source) != _squeezed(segment.source):
        return _kind_of_older(unit, segment)
    if unit.target == segment.target:
        is_approval = segment.state is TextState.MACHINE and not is_machine and not unit.is_unfinished
        return Kind.APPROVED if is_approval else Kind.SAME
    if is_elsewhere:
        return Kind.MOVED
    if not segment.target and unit.target == segment.previous_target and unit.is_unfinished:
        return Kind.SAME
    return Kind.CHANGED if segment.target else Kind.NEW


def _kind_of_older(unit: ReadUnit, segment: SegmentState) -> Kind:
    return Kind.SAME if unit.target in (segment.target, segment.previous_target) else Kind.OUTDATED


def _squeezed(html: str) -> str:
    """Tools fold space; that alone makes no text an older one."""
    return " ".join(html.split())


def _links(html: str) -> list[str]:
    return [
        name.partition(".")[0]
        for name in names_in(parsed(html))
        if name.startswith("a") and name[1].isdigit()
    ]


def _tags(html: str) -> list[str]:
    return [name.rstrip("0123456789.").replace("anchor", "a") for name in names_in(parsed(html))]


def _without_contradictions(rows: list[Row]) -> Iterator[Row]:
    """One place has one translation: where a file gives two, none of them is taken."""
    given: dict[tuple[str, str], dict[str, int]] = {}
    for row in rows:
        if row.kind not in (Kind.UNUSABLE, Kind.EMPTY):
            given.setdefault((row.path, row.source), {}).setdefault(row.words, row.line)
    for row in rows:
        lines = given.get((row.path, row.source), {})
        if row.kind in (Kind.UNUSABLE, Kind.EMPTY) or len(lines) < 2:
            yield row
            continue
        other = next(line for words, line in lines.items() if words != row.words)
        reason = _("The file translates this text in another way in line %(line)s.") % {"line": other}
        yield replace(row, kind=Kind.UNUSABLE, reason=reason, warnings=())
