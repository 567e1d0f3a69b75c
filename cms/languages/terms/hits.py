"""What was found in a text, and where: ``start`` and ``end`` count characters of the plain text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from cms.glossary.meanings import Meanings


@dataclass(frozen=True)
class TermHit:
    """A term of the glossary. ``translations`` is language code -> the whole term there, live ones only."""

    start: int
    end: int
    term: str
    language: str
    translations: Mapping[str, str]
    definition: str
    object_key: UUID
    snippet_id: int

    def translation(self, language: str) -> str:
        """Empty where the term is not published in ``language``."""
        return self.translations.get(language, "")


@dataclass(frozen=True)
class FalseFriendHit:
    """A word that looks like one of the neighbour's and means something else.

    Meanings are told in the language of who reads them.
    """

    start: int
    end: int
    word: str
    language: str
    meaning: Meanings
    other_word: str
    other_language: str
    other_meaning: Meanings
    false_friend_id: int


@dataclass(frozen=True)
class FormFinding:
    """A form that is to be avoided, with the one to write instead."""

    start: int
    end: int
    form: str
    preferred: str
    reason: str
    object_key: UUID
    language: str
