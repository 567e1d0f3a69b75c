"""Asking the memory: for one text, or for all texts of a screen at once."""

from __future__ import annotations

from collections.abc import Iterable

from cms.languages.memory.likeness import Memory
from cms.languages.memory.links import fitted
from cms.languages.memory.store import memory_of
from cms.languages.memory.suggestion import Entry, Suggestion
from cms.languages.memory.titles import titles_of


def suggestions(text: str, source_language: str, target_language: str, limit: int = 3) -> list[Suggestion]:
    """For one stored text, the best first. Of a whole page ask ``suggestions_for``: it looks once."""
    return suggestions_for([text], source_language, target_language, limit)[text]


def suggestions_for(
    texts: Iterable[str], source_language: str, target_language: str, limit: int = 3
) -> dict[str, list[Suggestion]]:
    """Stored text -> its suggestions. The memory is looked at for changes once, not for each text."""
    memory: Memory = memory_of(source_language, target_language)
    found = {text: memory.alike(text, limit) for text in texts}
    keys = {entry.object_key for hits in found.values() for _score, entry in hits if entry.object_key}
    titles = titles_of(keys, source_language) if keys else {}
    return {
        text: [
            _suggestion(text, score, entry, titles.get(entry.object_key, "") if entry.object_key else "")
            for score, entry in hits
        ]
        for text, hits in found.items()
    }


def _suggestion(text: str, score: int, entry: Entry, title: str) -> Suggestion:
    return Suggestion(
        source=entry.source,
        target=fitted(entry.target, entry.source, text),
        score=score,
        title=title,
        is_machine=entry.is_machine,
    )
