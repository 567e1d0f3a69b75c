"""What the xAPI world calls our courses and their pieces: fully qualified IRIs, the same on every export.

They are names, not addresses: nothing is fetched from them. Why this namespace: docs/decisions.
"""

from __future__ import annotations

from typing import Literal
from urllib.parse import quote

NAMESPACE = "https://w3id.org/synergos/courses"

Kind = Literal["module", "part", "lesson", "outcome", "question"]


def course_name(course_id: str) -> str:
    return f"{NAMESPACE}/{quote(course_id, safe='')}"


def activity_name(course_id: str, kind: Kind, id: str) -> str:
    """The name of a piece of a course. ``kind`` keeps a module apart from the part that plays it."""
    return f"{course_name(course_id)}/{kind}/{quote(id, safe='')}"
