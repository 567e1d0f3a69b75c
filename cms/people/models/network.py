"""The page of the competence network: the cards of those who have agreed to be shown on the website."""

from typing import Any

from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from cms.core.pages import BasePage


class CompetenceNetwork(BasePage):
    """No cache keeps it: whoever withdraws is gone with the next reading."""

    introduction = models.TextField(_("introduction"), blank=True, default="")

    content_panels = [*Page.content_panels, FieldPanel("introduction")]
    parent_page_types = ["directory.Directory"]
    subpage_types: list[str] = []
    max_count_per_parent = 1
    template = "website/competence_network.html"

    class Meta:
        verbose_name = _("competence network")
        verbose_name_plural = _("competence networks")

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = super().serve(request, *args, **kwargs)
        add_never_cache_headers(response)
        return response
