"""What the index is told about one page in one language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

UNSEEN = "\f"
"""Words after it in a text are found and never shown."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """``uid`` is the identity, ``path`` the public one without slashes at its ends.

    ``is_public`` says that anybody may read the page: only such entries are found by those who are nobody.
    ``version`` tells whoever feeds the index which of its own versions this was.
    """

    uid: str
    path: str
    language: str
    type: str
    title: str
    description: str = ""
    text: str = ""
    subjects: tuple[str, ...] = ()
    state: str = "published"
    is_public: bool = True
    created: datetime | None = None
    modified: datetime | None = None
    effective: datetime | None = None
    expires: datetime | None = None
    position: str = ""
    version: str = ""
