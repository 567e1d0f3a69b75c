"""Every live page of one language."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from wagtail.contrib.sitemaps import Sitemap
from wagtail.models import Page

from cms.website.queries import all_live_pages


class LivePagesSitemap(Sitemap):
    """Wagtail's own covers only the default language's tree."""

    limit = 1000

    def __init__(self, request: HttpRequest, language: str) -> None:
        super().__init__(request)
        self.language = language

    def items(self) -> QuerySet[Page]:
        return all_live_pages().filter(locale__language_code=self.language)

    def get_domain(self, site: Any = None) -> str:
        return self.request.get_host()

    def get_protocol(self, protocol: str | None = None) -> str:
        return self.request.scheme
