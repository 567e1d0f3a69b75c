"""What all entries of the directory have: names, a side of the border, places to be found by, sources."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from cms.core.blocks import SourcesBlock
from cms.core.countries import Country
from cms.core.pages import BasePage
from cms.directory.blocks import NamesBlock
from cms.localisation import same_in_all_languages

NAME_PANELS = [*Page.content_panels, FieldPanel("other_names"), FieldPanel("search_terms")]
PLACE_PANEL = MultiFieldPanel([FieldPanel("country"), FieldPanel("places")], heading=_("Where"))


class Entry(BasePage):
    """Abstract. Its name, the title, is the same in all languages. What is empty, no source states."""

    other_names = StreamField(
        NamesBlock(),
        blank=True,
        verbose_name=_("other names"),
        help_text=_("Other names and abbreviations. They are shown, and found by who searches for them."),
    )
    search_terms = StreamField(
        NamesBlock(),
        blank=True,
        verbose_name=_("misspellings"),
        help_text=_("Spellings that people search for and that are not right. They are found, never shown."),
    )
    country = models.CharField(
        _("country"),
        max_length=5,
        choices=Country,
        blank=True,
        default="",
        help_text=_("Leave empty where the source states none."),
    )
    places = StreamField(
        NamesBlock(),
        blank=True,
        verbose_name=_("regions and places"),
        help_text=_("Their proper names, the same in all languages. The directory can be filtered by them."),
    )
    sources = StreamField(SourcesBlock(), blank=True, verbose_name=_("sources"))

    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        *same_in_all_languages("title", "other_names", "search_terms", "country", "places"),
    ]
    parent_page_types = ["directory.Directory"]
    subpage_types: list[str] = []

    class Meta:
        abstract = True

    def what_it_lacks(self) -> dict[str, Any]:
        errors = super().what_it_lacks()
        if not self.sources:
            errors["sources"] = _("Name at least one source: readers are told where each fact stands.")
        return errors
