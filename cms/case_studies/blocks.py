"""Blocks that only case studies use."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.core.blocks.evidence import small_number_error
from cms.core.blocks.fields import code, line, partial_date, prose
from cms.core.shares import is_percentage, is_small


class BreakdownBlock(blocks.StructBlock):
    """One part of a result, for example "women: 24 %"."""

    name = line(_("group"))
    value = code(_("value"))

    class Meta:
        icon = "list-ul"
        label = _("Part")
        label_format = "{name}: {value}"


class IndicatorBlock(blocks.StructBlock):
    """A number with its target. Target and result are separate: a plan is never shown as a result."""

    name = line(_("name"))
    target = code(_("target"), required=False)
    target_kind = blocks.ChoiceBlock(
        label=_("the target is"),
        choices=[("exactly", _("exactly this number")), ("at_least", _("at least this number"))],
        default="exactly",
        required=False,
    )
    result = code(_("result"), required=False, help_text=_("Leave empty where the source states none."))
    unit = line(_("unit"), required=False)
    breakdown = blocks.StreamBlock([("part", BreakdownBlock())], label=_("breakdown"), required=False)
    verdict = blocks.ChoiceBlock(
        label=_("was the target met?"),
        choices=[
            ("met", _("Target met")),
            ("not_met", _("Target not met")),
            ("unclear", _("Cannot be judged with certainty")),
            ("no_target", _("No target set")),
            ("not_reported", _("Result not stated")),
        ],
        required=False,
    )
    note = prose(_("note"), required=False, rows=2)
    source = line(_("source"))
    date = partial_date(_("date"))

    class Meta:
        icon = "success"
        label = _("Indicator")
        label_format = "{name}: {result} / {target} {unit}"
        form_layout = blocks.BlockGroup(
            children=[
                "name",
                "target",
                "result",
                "unit",
                "breakdown",
                "verdict",
                "note",
                "source",
                "date",
            ],
            settings=["target_kind"],
        )

    def clean(self, value: Any) -> Any:
        """Parts of a result of fewer than ten are counted, not given in percent."""
        cleaned = super().clean(value)
        percentages = any(is_percentage(part.value["value"]) for part in cleaned["breakdown"])
        if percentages and is_small(cleaned["result"]):
            raise blocks.StructBlockValidationError(
                block_errors={
                    "breakdown": blocks.StreamBlockValidationError(non_block_errors=[small_number_error()])
                }
            )
        return cleaned


class IndicatorsBlock(blocks.StreamBlock):
    indicator = IndicatorBlock()

    class Meta:
        required = False
