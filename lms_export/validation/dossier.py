"""The dossier of an edition in one language, as values: for the screen and for paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from lms_export.editions.models import Edition
from lms_export.validation.kinds import Kind, State, kinds_of, missing
from lms_export.validation.models import Validation
from lms_export.validation.survey import answers_in_words


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of validation; ``row`` is nothing where nobody has written anything yet."""

    kind: Kind
    state: str
    facts: tuple[str, ...]
    note: str
    answers: tuple[tuple[str, str], ...]
    row: Validation | None


def missing_of(edition: Edition) -> list[tuple[str, Kind]]:
    """What the required languages of ``edition`` still lack; the one it is written in always is one."""
    passed = edition.validations.filter(state=State.PASSED).values_list("language", "kind")
    return lacking(edition, passed)


def incomplete(editions: Sequence[Edition]) -> set[int]:
    """The keys of those whose required languages lack something; one query."""
    rows = Validation.objects.filter(edition__in=editions, state=State.PASSED)
    passed: dict[int, list[tuple[str, str]]] = {}
    for pk, language, kind in rows.values_list("edition", "language", "kind"):
        passed.setdefault(pk, []).append((language, kind))
    return {each.pk for each in editions if lacking(each, passed.get(each.pk, ()))}


def lacking(edition: Edition, passed: Iterable[tuple[str, str]]) -> list[tuple[str, Kind]]:
    """The same, where what was found good is known: pairs of language and kind."""
    return missing(edition.required_languages or edition.language_codes[:1], passed)


def entries_of(edition: Edition, languages: Iterable[str]) -> dict[str, list[Entry]]:
    """Language -> what was done in it; one query."""
    rows = edition.validations.filter(language__in=list(languages)).defer("attachment")
    known = {(row.language, row.kind): row for row in rows}
    return {
        language: [
            _entry(kind, known.get((language, kind)))
            for kind in Kind
            if kind in kinds_of(language) or (language, kind) in known
        ]
        for language in languages
    }


def _entry(kind: Kind, row: Validation | None) -> Entry:
    answers = answers_in_words(row.answers, get_language() or "en") if row and kind == Kind.PILOT else []
    return Entry(
        kind=kind,
        state=str((State(row.state) if row else State.OPEN).label),
        facts=tuple(_facts(row)) if row else (),
        note=row.note if row else "",
        answers=tuple(answers),
        row=row,
    )


def _facts(row: Validation) -> Iterator[str]:
    if row.role:
        yield row.role
    if row.date:
        yield date_format(row.date)
    if row.platform:
        yield f"{row.platform} {row.platform_version}".strip()
    if row.learners:
        yield _("%(number)s learners") % {"number": row.learners}
