"""What asks the learner something, all kinds together."""

from collections.abc import Iterable, Iterator
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks import StreamValue, StructValue

from cms.core.blocks.arranging import MatchBlock, OrderBlock
from cms.core.blocks.borrowed import BorrowedQuestionBlock, QuestionAddress, question_address
from cms.core.blocks.questions import MultipleChoiceBlock, SingleChoiceBlock, TrueFalseBlock
from cms.core.blocks.writing import NumberBlock, ShortTextBlock

QUESTION_TYPES = ("single_choice", "multiple_choice", "true_false", "order", "match", "short_text", "number")
TASK_TYPES = ("reflection", "canvas", "wish_list", "mirror_task", "checklist", "self_assessment")
ACTIVITY_TYPES = (*QUESTION_TYPES, *TASK_TYPES)

_PARTS = {
    "single_choice": "choices",
    "multiple_choice": "choices",
    "order": "items",
    "match": "pairs",
    "checklist": "items",
    "self_assessment": "statements",
}


def activities_in(streams: Iterable[StreamValue]) -> Iterator[StreamValue.StreamChild]:
    """Every block of ``streams`` that asks something."""
    return (
        block for stream in streams for block in stream if block.block_type in ACTIVITY_TYPES and block.id
    )


def parts_of(activity: StreamValue.StreamChild) -> list[UUID]:
    """The ids of the parts that an answer names: choices, items, pairs, statements."""
    return parts_of_value(activity.block_type, activity.value)


def parts_of_value(block_type: str, value: StructValue) -> list[UUID]:
    name = _PARTS.get(block_type)
    return [UUID(part.id) for part in value[name] if part.id] if name else []


def borrowed_in(streams: Iterable[StreamValue]) -> list[QuestionAddress]:
    """The questions of other courses that ``streams`` ask."""
    blocks_borrowed = (
        block for stream in streams for block in stream if block.block_type == "borrowed_question"
    )
    found = (question_address(block.value["question"]) for block in blocks_borrowed)
    return [address for address in found if address]


class ModuleTestBlock(blocks.StreamBlock):
    """The scored questions of a module."""

    single_choice = SingleChoiceBlock(group=_("Questions"))
    multiple_choice = MultipleChoiceBlock(group=_("Questions"))
    true_false = TrueFalseBlock(group=_("Questions"))
    order = OrderBlock(group=_("Questions"))
    match = MatchBlock(group=_("Questions"))
    short_text = ShortTextBlock(group=_("Questions"))
    number = NumberBlock(group=_("Questions"))
    borrowed_question = BorrowedQuestionBlock(group=_("Questions"))

    class Meta:
        required = False
