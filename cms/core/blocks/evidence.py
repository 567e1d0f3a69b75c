"""What a source says: a value, a paraphrase, a definition, a case."""

import re
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from cms.core.blocks.fields import code, line, partial_date, prose
from cms.core.shares import SMALLEST_BASE, is_percentage, is_small, number_in

_VALUE_PATTERNS = {
    "number": (r"-?\d+([.,]\d+)?", _("Write a number, for example 42.")),
    "year": (r"\d{4}", _("Write a year, for example 2017.")),
    "month": (r"\d{4}-\d{2}", _("Write a month as 2017-10.")),
    "period": (r"\d{4}(-\d{2}){0,2}/\d{4}(-\d{2}){0,2}", _("Write a period as 2018-01-01/2019-12-31.")),
}


class FactBlock(blocks.StructBlock):
    """A documented value. Target and result are separate, so that a plan is never shown as a result."""

    label = line(_("label"))
    kind = blocks.ChoiceBlock(
        label=_("kind of value"),
        choices=[
            ("number", _("Number")),
            ("year", _("Year")),
            ("month", _("Month")),
            ("period", _("Period")),
        ],
        default="number",
    )
    value = code(_("value"))
    unit = line(_("unit"), required=False)
    total = code(
        _("out of"),
        required=False,
        help_text=_("How many there are in all, where the value is a part of them: 3 out of 5."),
    )
    target = code(_("target"), required=False)
    text = prose(_("text"))
    source = line(_("source"))
    date = partial_date(_("date of the value"))

    class Meta:
        icon = "decimal"
        label = _("Fact")
        label_format = "{label}: {value} {unit}"
        form_layout = blocks.BlockGroup(
            children=["label", "kind", "value", "unit", "total", "text", "source"],
            settings=["target", "date"],
        )

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        pattern, advice = _VALUE_PATTERNS[cleaned["kind"]]
        if cleaned["value"] and not re.fullmatch(pattern, cleaned["value"]):
            raise blocks.StructBlockValidationError(block_errors={"value": ValidationError(advice)})
        errors = total_errors(cleaned)
        if errors:
            raise blocks.StructBlockValidationError(block_errors=errors)
        return cleaned


def total_errors(value: Any) -> dict[str, ValidationError]:
    """What is wrong between a value and what it is a part of, by field."""
    total = value["total"]
    if not total:
        return {}
    part, whole = number_in(value["value"]), number_in(total)
    if value["kind"] != "number" or whole is None or whole <= 0:
        return {"total": ValidationError(_("Write a number, for example 42, and choose Number as the kind."))}
    if is_percentage(value["value"], value["unit"]):
        return {"value": small_number_error()} if is_small(total) else {}
    if part is not None and part > whole:
        return {"total": ValidationError(_("The value is larger than what it is a part of."))}
    return {}


def small_number_error() -> ValidationError:
    return ValidationError(
        _("Of fewer than %(number)s, write how many of how many, never a percentage."),
        params={"number": SMALLEST_BASE},
    )


class StatementBlock(blocks.StructBlock):
    """What a source says, in our own words."""

    label = line(_("label"))
    text = prose(_("text"))
    source = line(_("source"))

    class Meta:
        icon = "comment"
        label = _("Statement")
        label_format = "{label}"


class DefinitionBlock(blocks.StructBlock):
    term = SnippetChooserBlock("glossary.GlossaryTerm", label=_("term"))

    class Meta:
        icon = "list-ul"
        label = _("Definition")


class CaseCardBlock(blocks.StructBlock):
    case_study = blocks.PageChooserBlock(page_type="case_studies.CaseStudy", label=_("case study"))

    class Meta:
        icon = "doc-full"
        label = _("Case study")
