"""The blocks put together: the body of a case study, the body of a lesson, small lists."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.core.blocks.arranging import MatchBlock, OrderBlock
from cms.core.blocks.evidence import CaseCardBlock, DefinitionBlock, FactBlock, StatementBlock
from cms.core.blocks.fields import code, line, partial_date, prose
from cms.core.blocks.media import AudioBlock, DownloadBlock, PictureBlock, VideoBlock
from cms.core.blocks.questions import MultipleChoiceBlock, SingleChoiceBlock, TrueFalseBlock
from cms.core.blocks.table import TableBlock
from cms.core.blocks.tasks import (
    CanvasBlock,
    ChecklistBlock,
    MirrorTaskBlock,
    ReflectionBlock,
    SelfAssessmentBlock,
    WishListBlock,
)
from cms.core.blocks.text import CalloutBlock, HeadingBlock, LanguageNoteBlock, ParagraphBlock, QuoteBlock
from cms.core.blocks.writing import NumberBlock, ShortTextBlock


class ArticleBlock(blocks.StreamBlock):
    """What may stand in a case study."""

    heading = HeadingBlock(group=_("Text"))
    paragraph = ParagraphBlock(group=_("Text"))
    quote = QuoteBlock(group=_("Text"))
    callout = CalloutBlock(group=_("Text"))
    language_note = LanguageNoteBlock(group=_("Text"))
    fact = FactBlock(group=_("Evidence"))
    statement = StatementBlock(group=_("Evidence"))
    definition = DefinitionBlock(group=_("Evidence"))
    table = TableBlock(group=_("Evidence"))
    picture = PictureBlock(group=_("Media"))
    download = DownloadBlock(group=_("Media"))
    audio = AudioBlock(group=_("Media"))
    video = VideoBlock(group=_("Media"))

    class Meta:
        required = False


class LessonBodyBlock(ArticleBlock):
    """What may stand in a lesson: an article, case cards and activities."""

    case_card = CaseCardBlock(group=_("Evidence"))
    single_choice = SingleChoiceBlock(group=_("Questions"))
    multiple_choice = MultipleChoiceBlock(group=_("Questions"))
    true_false = TrueFalseBlock(group=_("Questions"))
    order = OrderBlock(group=_("Questions"))
    match = MatchBlock(group=_("Questions"))
    short_text = ShortTextBlock(group=_("Questions"))
    number = NumberBlock(group=_("Questions"))
    reflection = ReflectionBlock(group=_("Tasks"))
    canvas = CanvasBlock(group=_("Tasks"))
    wish_list = WishListBlock(group=_("Tasks"))
    mirror_task = MirrorTaskBlock(group=_("Tasks"))
    checklist = ChecklistBlock(group=_("Tasks"))
    self_assessment = SelfAssessmentBlock(group=_("Tasks"))

    class Meta:
        required = False


class SourceBlock(blocks.StructBlock):
    text = line(_("source"), max_length=500)
    url = code(_("link"), r"^(https?://\S+)?$", required=False)
    date = partial_date(_("date of the source"))

    class Meta:
        icon = "link"
        label = _("Source")
        label_format = "{text}"


class SourcesBlock(blocks.StreamBlock):
    source = SourceBlock()

    class Meta:
        required = False


class OutcomeBlock(blocks.StructBlock):
    """What the learner can do afterwards, in the three kinds of the Norwegian qualifications framework."""

    kind = blocks.ChoiceBlock(
        label=_("kind"),
        choices=[
            ("knowledge", _("Knowledge")),
            ("skill", _("Skill")),
            ("general_competence", _("General competence")),
        ],
        required=False,
    )
    text = prose(_("the learner can ..."), rows=2)

    class Meta:
        icon = "success"
        label = _("Learning outcome")
        label_format = "{text}"


class OutcomesBlock(blocks.StreamBlock):
    outcome = OutcomeBlock()

    class Meta:
        required = False


class PointsBlock(blocks.StreamBlock):
    """A list of short texts."""

    point = prose(_("point"), rows=1)

    class Meta:
        required = False
