"""What may become of the translation next, and who may do it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self

from cms.languages.addresses import review_address
from cms.languages.review.workflow import has_review, task_state_of
from cms.languages.roles import may_publish, why_not
from cms.languages.screen.subject import Subject


@dataclass(frozen=True, kw_only=True)
class Review:
    """``waits``: a draft waits for a reviewer or a publisher already. ``why_not_publish`` without review."""

    address: str
    is_possible: bool
    waits: bool
    may_publish: bool
    why_not_publish: str

    @classmethod
    def of(cls, person: Any, subject: Subject) -> Self:
        is_possible = has_review(subject.target)
        publishes = may_publish(person, subject.target, subject.locale)
        return cls(
            address=review_address(subject.source, subject.locale),
            is_possible=is_possible,
            waits=is_possible and task_state_of(subject.target) is not None,
            may_publish=publishes,
            why_not_publish=(
                "" if publishes or is_possible else why_not(person, "publish", subject.target, subject.locale)
            ),
        )
