"""Running text: heading, paragraph, quotation, callout, note on language."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.core.blocks.fields import code, line, prose, rich


class HeadingBlock(blocks.StructBlock):
    text = line(_("heading"))

    class Meta:
        icon = "title"
        label = _("Heading")
        label_format = "{text}"


class ParagraphBlock(blocks.StructBlock):
    text = rich(_("text"))

    class Meta:
        icon = "pilcrow"
        label = _("Text")


class QuoteBlock(blocks.StructBlock):
    """Somebody's own words, word for word."""

    text = prose(_("quotation"))
    source = line(_("source"), help_text=_("Who said it, and where it is written."))

    class Meta:
        icon = "openquote"
        label = _("Quotation")


class CalloutBlock(blocks.StructBlock):
    kind = blocks.ChoiceBlock(
        label=_("kind"),
        choices=[
            ("note", _("Note")),
            ("take_home", _("Take-home task")),
            ("mirror_task", _("Mirror task")),
            ("warning", _("Warning")),
        ],
        default="note",
    )
    title = line(_("title"))
    text = rich(_("text"))

    class Meta:
        icon = "info-circle"
        label = _("Callout")
        label_format = "{title}"


class LanguageNoteBlock(blocks.StructBlock):
    """How the neighbour says it: "på svensk heter det ..."."""

    language = code(_("language of the word"), r"^[a-z]{2,3}$", help_text=_("For example nb or sv."))
    word = code(_("word"), r"^.{1,100}$")
    text = rich(_("explanation"))

    class Meta:
        icon = "globe"
        label = _("Language note")
        label_format = "{word} ({language})"
