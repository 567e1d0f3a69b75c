"""What the writers of one import share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from wagtail.models import Locale

from lms_export import course
from lms_export.drafting.identifiers import key_of
from lms_export.errors import Problem

Stored = dict[str, Any]
"""A block as a stream stores it: type, value, id."""


@dataclass(frozen=True, kw_only=True)
class Taking:
    """``locale`` is the language being written; ``files`` finds or makes the picture, file or recording of
    an asset; ``page`` the title that an editor knows; ``left_out`` what could not be taken over."""

    course_id: str
    locale: Locale
    source_language: str
    files: Any
    new_key: Callable[[], UUID] | None = None
    page: str = ""
    left_out: list[Problem] = field(default_factory=list)
    said: set[tuple[str, str]] = field(default_factory=set)

    @property
    def language(self) -> str:
        return self.locale.language_code

    def on(self, page: str) -> Taking:
        return replace(self, page=page)

    def text(self, text: course.Text) -> str:
        """The words of this language; empty where it has none."""
        return text.get(self.language, "")

    def key(self, id: str) -> UUID:
        return self.new_key() if self.new_key else key_of(id, self.course_id)

    def leave_out(self, field: str, message: str, way_out: str) -> None:
        """Said once, not once for each language."""
        if (self.page + field, message) not in self.said:
            self.said.add((self.page + field, message))
            self.left_out.append(
                Problem(level="warning", page=self.page, field=field, message=message, way_out=way_out)
            )


def stored(type: str, value: Any, key: UUID | str) -> Stored:
    return {"type": type, "value": value, "id": str(key)}


def listed(type: str, values: Iterable[tuple[UUID | str, Any]]) -> list[Stored]:
    return [stored(type, value, key) for key, value in values]
