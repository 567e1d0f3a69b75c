"""The glossary, in all its languages: a popover shows the neighbour's word too."""

import re

from cms.core.public_changes.sharing import shared
from cms.core.slugs import transliterated_slug
from cms.glossary.meanings import Meanings
from cms.glossary.models import FalseFriend
from cms.glossary.queries import TermTexts, live_false_friends, live_texts
from lms_export import course as document
from lms_export.reader.identifiers import identifier

_PARENTHESIS = re.compile(r"\s*\([^)]*\)")


def read_terms() -> tuple[document.Term, ...]:
    return tuple(_term(key, versions) for key, versions in sorted(shared("terms", live_texts).items()))


def read_false_friends() -> tuple[document.FalseFriend, ...]:
    return tuple(_false_friend(pair) for pair in shared("false-friends", live_false_friends))


def _term(key: str, texts: dict[str, TermTexts]) -> document.Term:
    versions = dict(sorted(texts.items()))
    return document.Term(
        id=identifier("term", key),
        term={language: version.term for language, version in versions.items()},
        definition={language: version.definition for language, version in versions.items()},
        forms={language: _forms(version.term) for language, version in versions.items()},
    )


def _forms(term: str) -> tuple[str, ...]:
    """The words to recognise: "a / b (note)" -> a, b."""
    words = _PARENTHESIS.sub("", term).split(" / ")
    return tuple(word.strip() for word in words if word.strip())


def _false_friend(pair: FalseFriend) -> document.FalseFriend:
    return document.FalseFriend(
        id=f"false_friend_{transliterated_slug(pair.word_nb)}_{transliterated_slug(pair.word_sv)}",
        words={"nb": pair.word_nb, "sv": pair.word_sv},
        meanings={"nb": pair.meaning_nb, "sv": pair.meaning_sv},
        told={"nb": _told(pair.meanings_nb), "sv": _told(pair.meanings_sv)},
    )


def _told(meanings: Meanings) -> dict[str, str]:
    return {reader: text for reader, text in (("nb", meanings.nb), ("sv", meanings.sv)) if text}
