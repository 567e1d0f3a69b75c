"""The front page of each language."""

from django.db import models
from django.http import Http404, HttpRequest
from django.utils.translation import activate
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page
from wagtail.url_routing import RouteResult

from cms.core.models import FundingAcknowledgement
from cms.core.pages import BasePage
from cms.languages.fallback_pages import stand_in, under_other_slugs
from cms.media.models import Licence


class HomePage(BasePage):
    """One per language. ``summary`` stands under the tagline."""

    tagline = models.CharField(_("tagline"), max_length=120, blank=True, default="")
    summary = models.TextField(_("summary"), blank=True, default="")
    funding = models.ForeignKey(
        FundingAcknowledgement,
        verbose_name=_("funding"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Shown at the top of the front page and at the foot of every page."),
    )

    licence = models.ForeignKey(
        Licence,
        verbose_name=_("licence"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("For every page that has none of its own."),
    )

    content_panels = [
        *Page.content_panels,
        FieldPanel("tagline"),
        FieldPanel("summary"),
        FieldPanel("funding"),
        FieldPanel("licence"),
    ]
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "courses.Programme",
        "case_studies.CaseStudyIndex",
        "directory.Directory",
        "events.EventIndex",
        "glossary.GlossaryIndex",
        "information.InformationPage",
    ]
    template = "website/home.html"

    class Meta:
        verbose_name = _("front page")
        verbose_name_plural = _("front pages")

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """What this language lacks is shown in the one that stands in for it, in its words throughout."""
        try:
            found = super().route(request, path_components)
        except Http404:
            page = stand_in(self.translation_key, self.language, path_components)
            if page is None:
                self._lead_to_own_slugs(request, path_components)
                raise
            found = RouteResult(page)
        activate(found.page.locale.language_code)
        return found

    def _lead_to_own_slugs(self, request: HttpRequest, path_components: list[str]) -> None:
        """The view that says what is not there asks no database: it is told here where to lead."""
        page = under_other_slugs(self.translation_key, self.language, path_components)
        request.stands_at = page.get_url(request) if page else None  # type: ignore[attr-defined]
