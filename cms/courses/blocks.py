"""Blocks that only courses use."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from cms.core.blocks.fields import prose


class ChallengesBlock(blocks.StreamBlock):
    challenge = SnippetChooserBlock("core.SocietalChallenge", label=_("challenge"))

    class Meta:
        required = False


class SessionStepBlock(blocks.StructBlock):
    """One step of the facilitator's session plan."""

    minutes = blocks.IntegerBlock(label=_("minutes"), min_value=1, max_value=480)
    text = prose(_("what happens"), rows=2)

    class Meta:
        icon = "time"
        label = _("Step")
        label_format = "{minutes} min: {text}"


class SessionPlanBlock(blocks.StreamBlock):
    step = SessionStepBlock()

    class Meta:
        required = False
