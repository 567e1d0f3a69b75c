"""What a file of terms would change, language by language. Reads, and writes nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import Locale

from cms.languages.exchange.findings import Finding, Unreadable, Weight
from cms.languages.language_names import language_name
from cms.languages.terms.files import csv_file, tbx_file
from cms.languages.terms.files.entries import Concept, LanguageEntry, stored_concepts
from cms.languages.terms.rights import may_change_terms

FORMATS = {"csv": csv_file, "tbx": tbx_file}
CONTENT_TYPES = {"csv": "text/csv; charset=utf-8", "tbx": "application/xml"}
_LONGEST_TERM = 200
_LONGEST_SOURCE = 500
MOST_BYTES = 5 << 20


@dataclass(frozen=True, kw_only=True)
class Change:
    """``before`` is ``None`` for a term that is new in its language; ``key`` empty for a new concept."""

    id: str
    key: str
    locale: Locale
    before: LanguageEntry | None
    after: LanguageEntry
    concept: Concept


@dataclass(kw_only=True)
class TermChanges:
    changes: list[Change] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    same: int = 0


def export_terms(format_name: str) -> bytes:
    return FORMATS[format_name].write(stored_concepts())


def look_at_terms(content: bytes, user: Any) -> TermChanges:
    try:
        concepts, findings = _read(content)
    except Unreadable as unreadable:
        return TermChanges(findings=[unreadable.finding])
    changes = TermChanges(findings=findings)
    stored = {concept.key: concept for concept in stored_concepts()}
    locales = {locale.language_code: locale for locale in Locale.objects.all()}
    seen: Counter[str] = Counter()
    for order, concept in enumerate(concepts):
        seen[concept.key] += 1
        if concept.key and seen[concept.key] > 1:
            message = _("The term stands twice in the file.")
            changes.findings.append(Finding(Weight.ERROR, concept.line, message))
        else:
            _compare(order, concept, stored.get(concept.key), locales, user, changes)
    return changes


def _read(content: bytes) -> tuple[list[Concept], list[Finding]]:
    if len(content) > MOST_BYTES:
        raise Unreadable(_("The file is larger than %(number)s MB.") % {"number": MOST_BYTES >> 20})
    if not content.strip():
        raise Unreadable(_("The file is empty."))
    beginning = content[:400].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return FORMATS["tbx" if beginning.startswith(b"<") else "csv"].read(content)


def _compare(
    order: int,
    concept: Concept,
    stored: Concept | None,
    locales: dict[str, Locale],
    user: Any,
    changes: TermChanges,
) -> None:
    for entry in concept.languages:
        before = stored.in_language(entry.language) if stored else None
        if before is not None and _sorted(before) == _sorted(entry):
            changes.same += 1
            continue
        problems = list(_problems(entry, locales.get(entry.language), user))
        changes.findings += [Finding(Weight.ERROR, entry.line, problem) for problem in problems]
        if not problems:
            changes.changes.append(
                Change(
                    id=f"{order}:{entry.language}",
                    key=concept.key if stored else "",
                    locale=locales[entry.language],
                    before=before,
                    after=entry,
                    concept=concept,
                )
            )


def _sorted(entry: LanguageEntry) -> LanguageEntry:
    forms = tuple(sorted(entry.forms, key=lambda form: form.form))
    return LanguageEntry(**{**vars(entry), "forms": forms})


def _problems(entry: LanguageEntry, locale: Locale | None, user: Any) -> Iterator[str]:
    if locale is None:
        yield _("“%(code)s” is no language of this site.") % {"code": entry.language}
        return
    if not may_change_terms(user, locale):
        yield _("You may not change terms in %(language)s.") % {"language": language_name(locale)}
    if len(entry.term) > _LONGEST_TERM or any(len(form.form) > _LONGEST_TERM for form in entry.forms):
        yield _("“%(term)s” is longer than %(limit)s characters.") % {
            "term": entry.term[:40],
            "limit": _LONGEST_TERM,
        }
    if len(entry.source) > _LONGEST_SOURCE:
        yield _("The source of “%(term)s” is longer than %(limit)s characters.") % {
            "term": entry.term[:40],
            "limit": _LONGEST_SOURCE,
        }
    if not entry.definition:
        yield _("“%(term)s” has no definition.") % {"term": entry.term}
    if len({form.form for form in entry.forms}) < len(entry.forms):
        yield _("A form of “%(term)s” stands twice.") % {"term": entry.term}
