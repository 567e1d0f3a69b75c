"""Pages as a tree."""

from __future__ import annotations

from collections.abc import Iterable

from cms.api.services.seen import Seen

MOST_ROWS = 1000
"""No answer draws a larger tree."""


def by_parent(rows: Iterable[Seen]) -> dict[str, list[Seen]]:
    """Path of the parent -> its children, in the order of ``rows``."""
    found: dict[str, list[Seen]] = {}
    for row in rows:
        found.setdefault(row.parent_path, []).append(row)
    return found
