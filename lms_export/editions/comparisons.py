"""Two editions compared, and what the next one could say of itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape

from django.utils.html import strip_tags

from lms_export.comparing.changelog import proposed_changelog
from lms_export.comparing.comparison import ComparedBlock, Comparison, Words
from lms_export.comparing.courses import compare
from lms_export.comparing.naming import subject_of, title_of
from lms_export.comparing.sentences import in_words
from lms_export.comparing.verdicts import Verdict, verdict
from lms_export.editions.models import Edition, FrozenDocument
from lms_export.html.parts import Granularity
from lms_export.kept_lessons import read_course
from lms_export.messages import speaking
from lms_export.reader import ReadCourse


@dataclass(frozen=True, kw_only=True)
class Side:
    """One text before and after, in one language."""

    language: str
    old: str
    new: str


@dataclass(frozen=True, kw_only=True)
class Difference:
    """``subject`` says where; ``kind`` is what happened: added, removed, moved, reworded, changed."""

    subject: str
    kinds: tuple[str, ...]
    sides: tuple[Side, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ComparedEditions:
    verdict: Verdict
    sentences: list[str]
    differences: list[Difference]


def compared(old: Edition, new: Edition, language: str) -> ComparedEditions | None:
    """In words of ``language``; nothing where a document was erased, or no language is in both."""
    documents = _of_both(old, new)
    if documents is None:
        return None
    comparison = compare(*(read_course(document.json) for document in documents))
    judged = verdict(comparison)
    kept = frozenset(comparison.old_languages) & frozenset(comparison.new_languages)
    with speaking(language):
        differences = _differences(comparison, kept)
    return ComparedEditions(verdict=judged, sentences=in_words(judged, language), differences=differences)


def judged(
    old: Edition, new: Edition, language: str, *, format: str, granularity: Granularity
) -> tuple[Verdict, list[str]] | None:
    """The verdict on packages of ``format``, and its words in ``language``; nothing as for ``compared``."""
    documents = _of_both(old, new)
    if documents is None:
        return None
    found = verdict(compare(*(read_course(document.json) for document in documents)), format, granularity)
    return found, in_words(found, language)


def proposals(predecessor: Edition | None, read: Mapping[str, ReadCourse]) -> dict[str, str]:
    """Language -> what a changelog could say. Empty for the first edition."""
    if predecessor is None:
        return {}
    rows = predecessor.languages.filter(document__redacted_at=None).select_related("document")
    found = {row.language: row.document for row in rows}
    return {
        language: "\n".join(
            proposed_changelog(compare(read_course(found[language].json), course.course), language)
        )
        for language, course in read.items()
        if language in found
    }


def _of_both(old: Edition, new: Edition) -> tuple[FrozenDocument, FrozenDocument] | None:
    """All languages together where both have that, else the first language that is in both."""
    pairs = [(old.together, new.together)]
    rows = {row.language: row.document for row in old.languages.select_related("document")}
    pairs += [(rows.get(row.language), row.document) for row in new.languages.select_related("document")]
    usable = [(a, b) for a, b in pairs if a and b and not a.redacted_at and not b.redacted_at]
    return usable[0] if usable else None


def _differences(comparison: Comparison, kept: frozenset[str]) -> list[Difference]:
    """In the languages that both have; that one came or went is said in the verdict."""
    found = [
        Difference(subject=title_of(comparison.course), kinds=(), sides=_sides(comparison.course.words, kept))
    ]
    for module in comparison.modules:
        found.append(
            Difference(subject=subject_of(module), kinds=module.changes, sides=_sides(module.words, kept))
        )
        for lesson in module.lessons:
            found.append(
                Difference(
                    subject=subject_of(lesson),
                    kinds=lesson.changes,
                    sides=(*_sides(lesson.words, kept), *_of_blocks(lesson.blocks, kept)),
                )
            )
        found += [
            Difference(
                subject=subject_of(question), kinds=question.changes, sides=_of_blocks((question,), kept)
            )
            for question in module.test
        ]
    return [each for each in found if each.sides or set(each.kinds) - {"reworded"}]


def _of_blocks(blocks: tuple[ComparedBlock, ...], kept: frozenset[str]) -> tuple[Side, ...]:
    parts = [(*block.words, *(words for part in block.parts for words in part.words)) for block in blocks]
    return tuple(side for words in parts for side in _sides(words, kept))


def _sides(words: tuple[Words, ...], kept: frozenset[str]) -> tuple[Side, ...]:
    return tuple(
        Side(
            language=language,
            old=_plain(each.old.get(language, ""), each.formatted),
            new=_plain(each.new.get(language, ""), each.formatted),
        )
        for each in words
        for language in each.languages
        if language in kept
    )


def _plain(text: str, formatted: bool) -> str:
    return unescape(strip_tags(text)) if formatted else text
