"""CSV in UTF-8: a line of headings, a row for each term and one for each further form."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from django.utils.translation import gettext as _

from cms.glossary.models import TermForm
from cms.languages.exchange.findings import Finding, Unreadable, Weight
from cms.languages.terms.files.entries import Concept, Form, LanguageEntry, is_key, languages_of

COLUMNS = ("id", "language", "kind", "text", "explanation", "source")
_TERM = "term"
_USES = set(TermForm.Use.values)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_LONGEST_FIELD = 100_000


def write(concepts: list[Concept]) -> bytes:
    """With a byte order mark, by which a spreadsheet knows UTF-8."""
    target = io.StringIO(newline="")
    table = csv.writer(target, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for concept, entry in languages_of(concepts):
        table.writerow(
            map(_safe, (concept.key, entry.language, _TERM, entry.term, entry.definition, entry.source))
        )
        for form in entry.forms:
            table.writerow(map(_safe, (concept.key, entry.language, form.use, form.form, form.reason, "")))
    return target.getvalue().encode("utf-8-sig")


def read(content: bytes) -> tuple[list[Concept], list[Finding]]:
    """Raises ``Unreadable``. A row that cannot be used is a finding, and the others are read."""
    findings: list[Finding] = []
    concepts: dict[str, dict[str, LanguageEntry]] = {}
    lines: dict[str, int] = {}
    for line, row in _rows(content):
        problem = _problem(row)
        if problem:
            findings.append(Finding(Weight.ERROR, line, problem))
            continue
        key = row["id"] or f"line {line}"
        lines.setdefault(key, line)
        languages = concepts.setdefault(key, {})
        try:
            languages[row["language"]] = _with(languages.get(row["language"]), row, line)
        except ValueError as reason:
            findings.append(Finding(Weight.ERROR, line, str(reason)))
    return [
        Concept(key=key if is_key(key) else "", languages=tuple(entries.values()), line=lines[key])
        for key, entries in concepts.items()
        if entries
    ], findings


def _rows(content: bytes) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as reason:
        line = content[: reason.start].count(b"\n") + 1
        raise Unreadable(_("The file is not in UTF-8. Save it as “CSV UTF-8”."), line) from None
    head = text.partition("\n")[0]
    csv.field_size_limit(_LONGEST_FIELD)
    table = csv.DictReader(
        io.StringIO(text, newline=""), delimiter=";" if head.count(";") > head.count(",") else ","
    )
    missing = set(COLUMNS) - set(table.fieldnames or ())
    if missing:
        raise Unreadable(_("Columns are missing: %(names)s.") % {"names": ", ".join(sorted(missing))}, 1)
    try:
        for row in table:
            yield table.line_num, {name: _unsafe(row[name] or "") for name in COLUMNS}
    except csv.Error as reason:
        raise Unreadable(
            _("The file cannot be read: %(reason)s") % {"reason": reason}, table.line_num
        ) from None


def _problem(row: dict[str, str]) -> str:
    if row["kind"] != _TERM and row["kind"] not in _USES:
        return _("“%(kind)s” is no kind. Write term, allowed or avoided.") % {"kind": row["kind"]}
    if not row["text"].strip():
        return _("The text is empty.")
    return "" if row["language"] else _("The language is missing.")


def _with(entry: LanguageEntry | None, row: dict[str, str], line: int) -> LanguageEntry:
    """The entry with one more row. Raises ``ValueError`` with a sentence."""
    if row["kind"] == _TERM:
        if entry is not None:
            raise ValueError(_("The term stands twice in this language."))
        return LanguageEntry(
            language=row["language"],
            term=row["text"],
            definition=row["explanation"],
            source=row["source"],
            line=line,
        )
    if entry is None:
        raise ValueError(_("The form stands before its term. Put the row of the term first."))
    form = Form(row["text"], row["kind"], row["explanation"])
    return LanguageEntry(**{**vars(entry), "forms": (*entry.forms, form)})


def _safe(text: str) -> str:
    """A spreadsheet would take it for a formula."""
    return f"'{text}" if text.startswith((*_FORMULA, "'")) else text


def _unsafe(text: str) -> str:
    return text[1:] if text.startswith("'") and text[1:].startswith((*_FORMULA, "'")) else text
