"""Tasks without a right answer: what the learner writes or ticks stays with the learner."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.core.blocks.fields import code, line, prose
from cms.core.blocks.parts import parts

MOST_ROWS = 12


class ReflectionBlock(blocks.StructBlock):
    question = prose(_("question"), rows=2)

    class Meta:
        icon = "pick"
        label = _("Reflection")
        label_format = "{question}"


class WritingFieldBlock(blocks.StructBlock):
    """A labelled place to write in."""

    label = line(_("label"))
    hint = prose(_("hint"), required=False, rows=2)

    class Meta:
        icon = "edit"
        label = _("Field")
        label_format = "{label}"


class CanvasBlock(blocks.StructBlock):
    """A printable sheet, such as a business model."""

    task = prose(_("task"), rows=2)
    fields = parts(
        "field", WritingFieldBlock(), _("fields"), _("A sheet needs at least one field."), fewest=1, most=16
    )

    class Meta:
        icon = "form"
        label = _("Worksheet")
        label_format = "{task}"


class WishListBlock(blocks.StructBlock):
    task = prose(_("task"), rows=2)
    columns = parts(
        "column",
        WritingFieldBlock(),
        _("columns"),
        _("A wish list needs at least one column."),
        fewest=1,
        most=4,
    )
    rows = blocks.IntegerBlock(
        label=_("number of wishes"), default=3, min_value=1, max_value=MOST_ROWS, help_text=_("At most 12.")
    )

    class Meta:
        icon = "list-ul"
        label = _("Wish list")
        label_format = "{task}"


class MirrorTaskBlock(blocks.StructBlock):
    """One task in two contexts, Norway and Sweden, and what the two learners exchange afterwards."""

    title = line(_("title"))
    minutes = blocks.IntegerBlock(label=_("minutes"), default=25, min_value=1, max_value=480)
    norwegian = prose(_("on the Norwegian side"))
    swedish = prose(_("on the Swedish side"))
    exchange = prose(_("what they exchange afterwards"))

    class Meta:
        icon = "resubmit"
        label = _("Mirror task")
        label_format = "{title}"


class ChecklistBlock(blocks.StructBlock):
    task = prose(_("task"), rows=2)
    items = parts(
        "item",
        prose(_("item"), rows=1),
        _("items"),
        _("A checklist needs at least one item."),
        fewest=1,
        most=20,
    )

    class Meta:
        icon = "tick-inverse"
        label = _("Checklist")
        label_format = "{task}"


class SelfAssessmentBlock(blocks.StructBlock):
    """Asked once before and once after, with the same statements in the same order."""

    question = prose(_("question"), rows=2)
    moment = blocks.ChoiceBlock(
        label=_("when"), choices=[("before", _("Before")), ("after", _("After"))], default="before"
    )
    series = code(
        _("series"),
        r"^[a-z0-9-]{1,40}$",
        help_text=_(
            "A short name, the same before and after, so that the two are compared: small letters, digits "
            "and hyphens, for example networks."
        ),
        error_messages={"invalid": _("Use small letters a-z, digits and hyphens, at most 40.")},
    )
    statements = parts(
        "statement",
        prose(_("one statement"), rows=1),
        _("statements"),
        _("There must be at least one statement."),
        fewest=1,
        most=12,
        help_text=_("The learner answers each with: a lot, to some extent, a little, not at all."),
    )

    class Meta:
        icon = "view"
        label = _("Self-assessment")
        label_format = "{question}"
