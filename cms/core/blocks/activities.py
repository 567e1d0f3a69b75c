"""What asks the learner something. In a lesson it is a self-check; only a module test is scored."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.core.blocks.fields import prose


class ChoiceBlock(blocks.StructBlock):
    text = prose(_("choice"), rows=1)
    correct = blocks.BooleanBlock(label=_("correct"), required=False)
    feedback = prose(_("feedback to this choice"), required=False, rows=2)

    class Meta:
        icon = "list-ul"
        label = _("Choice")
        label_format = "{text}"


class ChoicesBlock(blocks.StreamBlock):
    def clean(self, value: Any) -> Any:
        if not self.is_deferred_validation and len(value) < 2:
            message = ValidationError(_("A question needs at least two choices."))
            raise blocks.StreamBlockValidationError(non_block_errors=message)
        return super().clean(value)


def _choices() -> blocks.StreamBlock:
    return ChoicesBlock([("choice", ChoiceBlock())], label=_("choices"), min_num=2, max_num=36)


def _number_correct(value: Any) -> int:
    return sum(bool(choice.value["correct"]) for choice in value["choices"])


class SingleChoiceBlock(blocks.StructBlock):
    question = prose(_("question"), rows=2)
    choices = _choices()
    feedback = prose(_("feedback to the question"), required=False)

    class Meta:
        icon = "radio-full"
        label = _("Single choice")
        label_format = "{question}"

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if not self.is_deferred_validation and _number_correct(cleaned) != 1:
            raise _choices_error(_("Mark exactly one choice as correct."))
        return cleaned


class MultipleChoiceBlock(blocks.StructBlock):
    question = prose(_("question"), rows=2)
    choices = _choices()
    feedback = prose(_("feedback to the question"), required=False)

    class Meta:
        icon = "tasks"
        label = _("Multiple choice")
        label_format = "{question}"

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if not self.is_deferred_validation and _number_correct(cleaned) < 1:
            raise _choices_error(_("Mark at least one choice as correct."))
        return cleaned


def _choices_error(message: Any) -> blocks.StructBlockValidationError:
    return blocks.StructBlockValidationError(
        block_errors={"choices": blocks.StreamBlockValidationError(non_block_errors=ValidationError(message))}
    )


class TrueFalseBlock(blocks.StructBlock):
    claim = prose(_("claim"), rows=2)
    is_true = blocks.BooleanBlock(label=_("the claim is true"), required=False)
    feedback = prose(_("feedback"), required=False)

    class Meta:
        icon = "check"
        label = _("True or false")
        label_format = "{claim}"


class ReflectionBlock(blocks.StructBlock):
    question = prose(_("question"), rows=2)

    class Meta:
        icon = "pick"
        label = _("Reflection")
        label_format = "{question}"


ACTIVITY_TYPES = ("single_choice", "multiple_choice", "true_false", "reflection")


class ModuleTestBlock(blocks.StreamBlock):
    """The scored questions of a module."""

    single_choice = SingleChoiceBlock(group=_("Questions"))
    multiple_choice = MultipleChoiceBlock(group=_("Questions"))
    true_false = TrueFalseBlock(group=_("Questions"))

    class Meta:
        required = False
