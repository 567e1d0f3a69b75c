"""Answers and sets of refusals that many operations share."""

from __future__ import annotations

from typing import Any

from cms.api.described.operation import Answer

OF_CACHES = ("ETag", "Cache-Tag")
READING = (400, 404, 429)
"""What may be answered to whoever asks for a page, or for something about one."""
WRITING = (400, 401, 403, 404, 405, 409, 413, 415, 429)


def read(says: str, value: Any, *, moves: bool = True, **more: Any) -> dict[int, Answer]:
    """200 and what a cache, or a page that was moved, makes of it."""
    headers = more.pop("headers", ("ETag",))
    found = {200: Answer(says=says, value=value, headers=headers, **more), 304: UNCHANGED}
    return {**found, 301: MOVED} if moves else found


def in_parts(value: Any, media_type: str) -> Answer:
    headers = ("ETag", "Content-Range")
    return Answer(says="The bytes that were asked for.", value=value, headers=headers, media_type=media_type)


UNCHANGED = Answer(says="Unchanged")
BEHIND_THE_END = Answer(says="The file ends before what was asked for.", headers=("Content-Range",))
MOVED = Answer(says="Moved")
SHARED = {304: "Unchanged", 301: "Moved"}
"""Status -> the component of all operations that answer it."""
NOTHING = Answer(says="Done; there is no body.")
