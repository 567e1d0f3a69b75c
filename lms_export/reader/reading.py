"""What the readers of one document share."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal
from uuid import UUID

from lms_export.course import LessonBlock
from lms_export.reader.assets import Assets
from lms_export.reader.versions import Versions

Purpose = Literal["site", "package"]


@dataclass(frozen=True, kw_only=True)
class Reading:
    """``languages`` in the wanted order; ``numbers`` maps (scope, item) to slots; ``left_out`` collects the
    titles of pictures that consent does not cover."""

    languages: tuple[str, ...]
    purpose: Purpose
    course_key: UUID
    numbers: dict[tuple[UUID, UUID], int]
    assets: Assets = field(default_factory=Assets)
    left_out: list[str] = field(default_factory=list)

    @property
    def with_links(self) -> bool:
        """Cards lead to pages of the site in the learner view; a package stands alone."""
        return self.purpose == "site"

    def slot(self, scope: UUID, item: str) -> int:
        return self.numbers[scope, UUID(item)]


BlockReader = Callable[[str, Versions, Reading], LessonBlock | None]
"""The block's id, its versions in all languages, and what all readers share -> a node, or nothing to show."""
