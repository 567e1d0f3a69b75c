"""The words that are known of one object in one language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from uuid import UUID

from cms.languages.structure.merged import Pair, Place


@dataclass(frozen=True, kw_only=True)
class Words:
    """``ready`` are to be shown instead of what is shown now; empty where only the structure follows.

    ``origins`` say what the words that are shown were translated from. ``approved`` may be shown where
    nothing is shown yet: a block that was copied, or that came back. ``overrides`` are the images, files and
    addresses that this language has of its own, by path. ``translated_key`` gives the primary key of the live
    translation of a snippet, or ``None``.
    """

    ready: Mapping[Place, str] = field(default_factory=dict)
    origins: Mapping[Place, str] = field(default_factory=dict)
    approved: Mapping[Place, str] = field(default_factory=dict)
    overrides: Mapping[str, Any] = field(default_factory=dict)
    translated_key: Callable[[type, Any], Any] = lambda model, key: None

    def approved_for(self, place: Place) -> str | None:
        """The words of this very place, else of a place of the same kind with the same text."""
        known = self.approved.get(place)
        path, source = place
        return known if known is not None else self._by_kind.get((kind_of(path), source))

    def pairs_at(self, path: str) -> tuple[Pair, ...]:
        return self._pairs_by_path.get(path, ())

    def pairs_below(self, path: str) -> tuple[Pair, ...]:
        return tuple(
            pair
            for known, pairs in self._pairs_by_path.items()
            if known == path or known.startswith(f"{path}.")
            for pair in pairs
        )

    @cached_property
    def _pairs_by_path(self) -> dict[str, tuple[Pair, ...]]:
        found: dict[str, tuple[Pair, ...]] = {}
        for (path, source), target in self.origins.items():
            found[path] = (*found.get(path, ()), (path, source, target))
        return found

    @cached_property
    def _by_kind(self) -> dict[tuple[str, str], str]:
        return by_kind((path, source, target) for (path, source), target in self.approved.items())


def by_kind(pairs: Iterable[Pair]) -> dict[tuple[str, str], str]:
    """Kind of place and source text -> translation, where all places of that kind agree on it."""
    found: dict[tuple[str, str], set[str]] = {}
    for path, source, target in pairs:
        found.setdefault((kind_of(path), source), set()).add(target)
    return {key: next(iter(targets)) for key, targets in found.items() if len(targets) == 1}


def kind_of(path: str) -> str:
    """The path without the ids of blocks: ``body.choices.text``."""
    return ".".join(part for part in path.split(".") if not is_id(part))


def is_id(part: str) -> bool:
    try:
        UUID(part)
    except ValueError:
        return False
    return True
