"""What the readers of one document share."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal
from uuid import UUID

from wagtail.models import Page

from cms.core.blocks.borrowed import QuestionAddress
from cms.courses.models import SpokenLesson
from lms_export.course import LessonBlock
from lms_export.errors import Problem
from lms_export.reader.assets import Assets
from lms_export.reader.identifiers import identifier
from lms_export.reader.references import References
from lms_export.reader.versions import Versions

Purpose = Literal["site", "package"]


@dataclass(frozen=True, kw_only=True)
class Reading:
    """``languages`` in the wanted order; ``numbers`` maps (scope, item) to slots; ``left_out`` collects what
    the document goes without; ``page`` is the title of the page being read.

    ``outcomes`` are the block ids of the course's own outcomes; ``borrowed`` are the questions of other
    courses, each with its type and versions; ``spoken`` maps a lesson's primary key to its readings aloud;
    ``apart`` are the ids of blocks whose languages do not belong together at the moment.
    """

    languages: tuple[str, ...]
    purpose: Purpose
    course_key: UUID
    numbers: dict[tuple[UUID, UUID], int]
    references: References = field(default_factory=References)
    outcomes: frozenset[str] = frozenset()
    borrowed: Mapping[QuestionAddress, tuple[str, Versions]] = field(default_factory=dict)
    spoken: Mapping[int, list[SpokenLesson]] = field(default_factory=dict)
    apart: frozenset[str] = frozenset()
    assets: Assets = field(default_factory=Assets)
    left_out: list[Problem] = field(default_factory=list)
    page: str = ""

    @property
    def with_links(self) -> bool:
        """Cards lead to pages of the site in the learner view; a package stands alone."""
        return self.purpose == "site"

    @property
    def course_id(self) -> str:
        return identifier("course", self.course_key)

    def on(self, page: Page) -> "Reading":
        """The same reading, on ``page``."""
        return replace(self, page=page.title)

    def leave_out(self, field: str, message: str, way_out: str) -> None:
        self.left_out.append(
            Problem(level="warning", page=self.page, field=field, message=message, way_out=way_out)
        )

    def outcome(self, key: str) -> str:
        """The id of the outcome, or empty where it is none of this course's."""
        return identifier("outcome", key) if key in self.outcomes else ""

    def slot(self, scope: UUID, item: str) -> int:
        return self.numbers[scope, UUID(item)]


BlockReader = Callable[[str, Versions, Reading], LessonBlock | None]
"""The block's id, its versions in all languages, and what all readers share -> a node, or nothing to show."""
