"""A question of another module test, asked here as it stands there."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.core.blocks.offered import Offer, OfferedBlock

_UUID = r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"

QUESTIONS = Offer("questions")
"""The published questions of other courses: address -> course and question."""


@dataclass(frozen=True)
class QuestionAddress:
    """Where a question stands: its page and its block, both named alike in all languages."""

    page: UUID
    block: UUID

    def __str__(self) -> str:
        return f"{self.page}/{self.block}"


def question_address(text: str) -> QuestionAddress | None:
    """``None`` where nothing is chosen."""
    page, _slash, block = text.partition("/")
    return QuestionAddress(UUID(page), UUID(block)) if block else None


class BorrowedQuestionBlock(blocks.StructBlock):
    question = OfferedBlock(
        QUESTIONS,
        rf"^{_UUID}/{_UUID}$",
        nothing=_("Choose a question"),
        label=_("question"),
        help_text=_("A published question of another course. It is corrected there, and here at once."),
    )

    class Meta:
        icon = "copy"
        label = _("Question of another course")
