"""Small lists that entries of the directory are made of."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.core.blocks.fields import code


class NamesBlock(blocks.StreamBlock):
    """Names that are the same in all languages."""

    name = code(_("name"), r"^.{1,200}$")

    class Meta:
        required = False


class ParticipantBlock(blocks.StructBlock):
    """An organisation and what it did. A role says no more than the source does."""

    organisation = blocks.PageChooserBlock(label=_("organisation"), page_type="directory.Organisation")
    role = blocks.ChoiceBlock(
        label=_("role"),
        choices=[
            ("owner", _("Project owner")),
            ("partner", _("Partner")),
            ("co_financer", _("Co-financer")),
            ("initiator", _("Initiator")),
            ("took_part", _("Took part in measures")),
        ],
        default="partner",
    )

    class Meta:
        icon = "group"
        label = _("Participant")
        label_format = "{organisation}: {role}"


class ParticipantsBlock(blocks.StreamBlock):
    participant = ParticipantBlock()

    class Meta:
        required = False


class ProjectsBlock(blocks.StreamBlock):
    page = blocks.PageChooserBlock(label=_("page"), page_type="directory.Project")

    class Meta:
        required = False


class CaseStudiesBlock(blocks.StreamBlock):
    case_study = blocks.PageChooserBlock(label=_("case study"), page_type="case_studies.CaseStudy")

    class Meta:
        required = False


class CourseProgrammesBlock(blocks.StreamBlock):
    programme = blocks.PageChooserBlock(label=_("programme"), page_type="courses.Programme")

    class Meta:
        required = False


class BehindBlock(blocks.StreamBlock):
    """What stands behind a cooperation or project: a funding programme, or an organisation."""

    programme = blocks.PageChooserBlock(label=_("funding programme"), page_type="directory.FundingProgramme")
    organisation = blocks.PageChooserBlock(label=_("organisation"), page_type="directory.Organisation")

    class Meta:
        required = False


class OrganisationsBlock(blocks.StreamBlock):
    organisation = blocks.PageChooserBlock(label=_("organisation"), page_type="directory.Organisation")

    class Meta:
        required = False
