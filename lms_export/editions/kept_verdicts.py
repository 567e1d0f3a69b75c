"""The verdict on two editions, worked out once for the same two: neither of them ever changes."""

from __future__ import annotations

from django.core.cache import cache

from lms_export.editions.comparisons import judged
from lms_export.editions.models import Edition
from lms_export.html.parts import Granularity

_KEPT = 30 * 24 * 60 * 60


def judged_once(
    old: Edition, new: Edition, language: str, *, format: str, granularity: Granularity
) -> tuple[str, tuple[str, ...]]:
    """The level and its words in ``language``; both empty where ``judged`` has nothing to say."""
    key = f"verdict-{_state(old)}-{_state(new)}-{format}-{granularity}-{language}"
    kept: tuple[str, tuple[str, ...]] | None = cache.get(key)
    if kept is None:
        found = judged(old, new, language, format=format, granularity=granularity)
        kept = (found[0].level, tuple(found[1])) if found else ("", ())
        cache.set(key, kept, _KEPT)
    return kept


def _state(edition: Edition) -> str:
    """What was erased is not told from memory. Nothing is erased of an edition before it is withdrawn.

    With the moment of its release, for a database that was restored gives its keys anew.
    """
    released = f"{edition.pk}-{edition.released_at.timestamp()}"
    if not edition.is_withdrawn:
        return released
    return f"{released}-{edition.languages.filter(document__redacted_at__isnull=False).count()}"
