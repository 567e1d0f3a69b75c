"""A module: lessons, then a test; and a guide for the one who leads the session."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.fields import StreamField
from wagtail.models import Page

from cms.core.blocks import ModuleTestBlock, OutcomesBlock, PointsBlock
from cms.core.pages import BasePage
from cms.courses.blocks import SessionPlanBlock
from cms.courses.forms import ModuleForm
from cms.courses.panels import AskedInPanel


class Module(BasePage):
    """The ``facilitator_`` fields are never shown to learners and never in a learner package."""

    outcomes = StreamField(OutcomesBlock(), blank=True, verbose_name=_("outcomes"))
    test = StreamField(ModuleTestBlock(), blank=True, verbose_name=_("module test"))
    facilitator_aim = models.TextField(_("aim of the session"), blank=True, default="")
    facilitator_plan = StreamField(SessionPlanBlock(), blank=True, verbose_name=_("session plan"))
    facilitator_groups = models.TextField(_("groups"), blank=True, default="")
    facilitator_materials = StreamField(PointsBlock(), blank=True, verbose_name=_("materials"))
    facilitator_questions = StreamField(PointsBlock(), blank=True, verbose_name=_("questions to discuss"))
    facilitator_misunderstandings = StreamField(
        PointsBlock(), blank=True, verbose_name=_("expected misunderstandings")
    )

    content_panels = [
        *Page.content_panels,
        FieldPanel("outcomes"),
        FieldPanel("test"),
        AskedInPanel(heading=_("Used in")),
    ]
    facilitator_panels = [
        MultiFieldPanel(
            [
                FieldPanel("facilitator_aim"),
                FieldPanel("facilitator_plan"),
                FieldPanel("facilitator_groups"),
                FieldPanel("facilitator_materials"),
                FieldPanel("facilitator_questions"),
                FieldPanel("facilitator_misunderstandings"),
            ],
            heading=_("Facilitator guide"),
            help_text=_("For the one who leads the session. Learners never see it."),
        )
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(content_panels, heading=_("Content")),
            ObjectList(facilitator_panels, heading=_("Facilitator guide")),
            ObjectList(BasePage.promote_panels, heading=_("Promote")),
            ObjectList(BasePage.settings_panels, heading=_("Settings")),
        ]
    )
    base_form_class = ModuleForm
    parent_page_types = ["courses.Course"]
    subpage_types = ["courses.Lesson", "courses.BorrowedLesson"]
    template = "website/module.html"

    class Meta:
        verbose_name = _("module")
        verbose_name_plural = _("modules")

    @property
    def session_minutes(self) -> int:
        return sum(step.value["minutes"] or 0 for step in self.facilitator_plan)
