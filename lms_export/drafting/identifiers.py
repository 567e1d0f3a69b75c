"""Keys of pages and blocks from the ids of a document: ours where it is one of ours, else a new one."""

from __future__ import annotations

import re
from uuid import UUID, uuid5

NAMESPACE = UUID("3b6a1f0e-52c7-5d0b-8e39-7c1d0f6a4b25")
_OURS = re.compile(r"(?:[a-z_]+_)?([0-9a-f]{32})")


def key_of(id: str, course_id: str) -> UUID:
    """The key that ``id`` is made from; of another program's id a key that is the same on every import.

    A borrowed node is called ``<course>.<own id>``, and its key is in its own id.
    """
    found = _OURS.fullmatch(own_id(id))
    return UUID(found[1]) if found else uuid5(NAMESPACE, f"{course_id}/{id}")


def own_id(id: str) -> str:
    """``id`` without the course that borrows it."""
    return id.rpartition(".")[2]


def part_key(key: UUID, name: str, position: int) -> str:
    """The id of a part that the document does not name, such as a cell."""
    return str(uuid5(key, f"{name}/{position}"))
