"""Questions with a right answer. In a lesson they are self-checks; only a module test is scored."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.core.blocks.fields import prose
from cms.core.blocks.offered import Offer, OfferedBlock
from cms.core.blocks.parts import parts, parts_error

MOST_CHOICES = 36
BLOCK_ID = r"^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$"

OUTCOMES = Offer("outcomes")
"""The outcomes of the module and course of the page that is edited: id of the block -> its text."""


class QuestionBlock(blocks.StructBlock):
    """What all questions have. ``attempts`` 0 is without limit."""

    feedback = prose(_("feedback to the question"), required=False)
    outcome = OfferedBlock(
        OUTCOMES,
        BLOCK_ID,
        nothing=_("Not decided"),
        label=_("learning outcome it tests"),
        required=False,
        help_text=_("One of the outcomes of this module or its course. Save the page to see new ones here."),
    )
    points = blocks.IntegerBlock(
        label=_("points"),
        default=1,
        min_value=1,
        max_value=100,
        help_text=_("Counted in the module test. In a lesson nothing is counted."),
    )
    attempts = blocks.IntegerBlock(
        label=_("attempts"),
        default=0,
        min_value=0,
        max_value=35,
        help_text=_("How often the learner may answer. 0 means without limit."),
    )

    class Meta:
        # A question whose words were changed keeps its old key too, until it is translated.
        follows_as_a_whole = True


def question_form(*children: str, settings: tuple[str, ...] = ()) -> blocks.BlockGroup:
    """``children`` and the feedback in sight, the rest behind the Settings button."""
    return blocks.BlockGroup(
        children=[*children, "feedback"], settings=[*settings, "outcome", "points", "attempts"]
    )


class ChoiceBlock(blocks.StructBlock):
    text = prose(_("choice"), rows=1)
    correct = blocks.BooleanBlock(label=_("correct"), required=False)
    feedback = prose(_("feedback to this choice"), required=False, rows=2)

    class Meta:
        icon = "list-ul"
        label = _("Choice")
        label_format = "{text}"


def _choices() -> blocks.StreamBlock:
    too_few = _("A question needs at least two choices.")
    return parts("choice", ChoiceBlock(), _("choices"), too_few, fewest=2, most=MOST_CHOICES)


def _shuffle() -> blocks.BooleanBlock:
    return blocks.BooleanBlock(
        label=_("shuffle the choices"),
        required=False,
        help_text=_("Each learner sees them in another order."),
    )


def _number_correct(value: Any) -> int:
    return sum(bool(choice.value["correct"]) for choice in value["choices"])


class SingleChoiceBlock(QuestionBlock):
    question = prose(_("question"), rows=2)
    choices = _choices()
    shuffle = _shuffle()

    class Meta:
        icon = "radio-full"
        label = _("Single choice")
        label_format = "{question}"
        form_layout = question_form("question", "choices", settings=("shuffle",))

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if not self.is_deferred_validation and _number_correct(cleaned) != 1:
            raise _choices_error(_("Mark exactly one choice as correct."))
        return cleaned


class MultipleChoiceBlock(QuestionBlock):
    question = prose(_("question"), rows=2)
    choices = _choices()
    shuffle = _shuffle()

    class Meta:
        icon = "tasks"
        label = _("Multiple choice")
        label_format = "{question}"
        form_layout = question_form("question", "choices", settings=("shuffle",))

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if not self.is_deferred_validation and _number_correct(cleaned) < 1:
            raise _choices_error(_("Mark at least one choice as correct."))
        return cleaned


def _choices_error(message: Any) -> blocks.StructBlockValidationError:
    return blocks.StructBlockValidationError(block_errors={"choices": parts_error(message)})


class TrueFalseBlock(QuestionBlock):
    claim = prose(_("claim"), rows=2)
    is_true = blocks.BooleanBlock(label=_("the claim is true"), required=False)

    class Meta:
        icon = "check"
        label = _("True or false")
        label_format = "{claim}"
        form_layout = question_form("claim", "is_true")


def field_error(field: str, message: Any) -> blocks.StructBlockValidationError:
    return blocks.StructBlockValidationError(block_errors={field: ValidationError(message)})
