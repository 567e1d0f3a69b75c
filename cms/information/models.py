"""A page of running text: about the project, who pays, accessibility, tools and templates."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from cms.core.blocks import ArticleBlock, SourcesBlock
from cms.core.pages import BasePage
from cms.localisation import same_in_all_languages


class RelatedPagesBlock(blocks.StreamBlock):
    page = blocks.PageChooserBlock(label=_("page"))

    class Meta:
        required = False


class InformationPage(BasePage):
    """May stand below another, so that a subject can have pages of its own. Right below the front page, and
    not in menus, it stands in the footer: accessibility, privacy, licences.

    ``related`` is the same in all languages: a reader is led to each page in the language read.
    """

    summary = models.TextField(_("summary"), blank=True, default="")
    body = StreamField(ArticleBlock(), blank=True, verbose_name=_("body"))
    related = StreamField(RelatedPagesBlock(), blank=True, verbose_name=_("related pages"))
    sources = StreamField(SourcesBlock(), blank=True, verbose_name=_("sources"))

    content_panels = [
        *Page.content_panels,
        FieldPanel("summary"),
        FieldPanel("body"),
        FieldPanel("related"),
        FieldPanel("sources"),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        *same_in_all_languages("related"),
    ]
    parent_page_types = ["website.HomePage", "information.InformationPage"]
    subpage_types = ["information.InformationPage"]
    template = "website/information.html"

    class Meta:
        verbose_name = _("information page")
        verbose_name_plural = _("information pages")
