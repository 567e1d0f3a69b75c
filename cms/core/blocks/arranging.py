"""Questions whose answer is an arrangement: things in their order, things that belong together."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.core.blocks.fields import prose
from cms.core.blocks.parts import parts, refuse_same_texts
from cms.core.blocks.questions import QuestionBlock, question_form

MOST_PARTS = 12


class OrderBlock(QuestionBlock):
    question = prose(_("question"), rows=2)
    items = parts(
        "item",
        prose(_("item"), rows=1),
        _("items in the right order"),
        _("There must be at least two items to put in order."),
        fewest=2,
        most=MOST_PARTS,
        help_text=_("Write them in the right order. The learner meets them shuffled."),
    )

    class Meta:
        icon = "list-ol"
        label = _("Put in order")
        label_format = "{question}"
        form_layout = question_form("question", "items")

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if not self.is_deferred_validation:
            refuse_same_texts("items", [item.value for item in cleaned["items"]])
        return cleaned


class PairBlock(blocks.StructBlock):
    text = prose(_("this"), rows=1)
    match = prose(_("belongs to"), rows=1)

    class Meta:
        icon = "link"
        label = _("Pair")
        label_format = "{text} – {match}"


class MatchBlock(QuestionBlock):
    question = prose(_("question"), rows=2)
    pairs = parts(
        "pair",
        PairBlock(),
        _("pairs"),
        _("There must be at least two pairs."),
        fewest=2,
        most=MOST_PARTS,
        help_text=_("Write each pair together. The learner meets the right sides shuffled."),
    )

    class Meta:
        icon = "arrow-right-full"
        label = _("Match")
        label_format = "{question}"
        form_layout = question_form("question", "pairs")

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if not self.is_deferred_validation:
            for side in ("text", "match"):
                refuse_same_texts("pairs", [pair.value[side] for pair in cleaned["pairs"]])
        return cleaned
