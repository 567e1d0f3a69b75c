"""Questions that are answered in writing: a short text, a number."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.core.blocks.fields import line, prose
from cms.core.blocks.questions import QuestionBlock, field_error, question_form

LONGEST_ANSWER = 60
LARGEST_NUMBER = 999_999_999_999


class ShortTextBlock(QuestionBlock):
    question = prose(_("question"), rows=2)
    accepted = prose(
        _("accepted answers"),
        help_text=_(
            "One answer on each line. Each language has its own; an answer in any language of the course "
            "counts."
        ),
    )
    case_sensitive = blocks.BooleanBlock(label=_("capital letters must be right"), required=False)
    longest = blocks.IntegerBlock(
        label=_("longest answer"),
        default=40,
        min_value=1,
        max_value=LONGEST_ANSWER,
        help_text=_("How many characters the learner can write, at most 60."),
    )

    class Meta:
        icon = "edit"
        label = _("Short text")
        label_format = "{question}"
        form_layout = question_form("question", "accepted", settings=("case_sensitive", "longest"))

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if not self.is_deferred_validation:
            self._check(accepted_answers(cleaned["accepted"]), cleaned["longest"])
        return cleaned

    def _check(self, answers: list[str], longest: int) -> None:
        if any(len(answer) > longest for answer in answers):
            message = _(
                "An answer is longer than the learner can write. Shorten it, or allow longer answers."
            )
            raise field_error("accepted", message)


def accepted_answers(text: str) -> list[str]:
    """One answer a line, white space joined, empty lines left out."""
    lines = (" ".join(line.split()) for line in text.splitlines())
    return [answer for answer in lines if answer]


class NumberBlock(QuestionBlock):
    question = prose(_("question"), rows=2)
    minimum = blocks.FloatBlock(
        label=_("from"),
        min_value=-LARGEST_NUMBER,
        max_value=LARGEST_NUMBER,
        help_text=_("The smallest number that is right."),
    )
    maximum = blocks.FloatBlock(
        label=_("to"),
        min_value=-LARGEST_NUMBER,
        max_value=LARGEST_NUMBER,
        help_text=_("The largest number that is right. The same number twice accepts only that one."),
    )
    unit = line(_("unit"), required=False, max_length=40, help_text=_("For example companies or NOK."))

    class Meta:
        icon = "decimal"
        label = _("Number")
        label_format = "{question}"
        form_layout = question_form("question", "minimum", "maximum", "unit")

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if not self.is_deferred_validation and cleaned["minimum"] > cleaned["maximum"]:
            raise field_error("maximum", _("“To” must not be smaller than “from”."))
        return cleaned
