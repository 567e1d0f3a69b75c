"""Every live page in every language."""

from typing import Any

from django.db.models import QuerySet
from wagtail.contrib.sitemaps import Sitemap
from wagtail.models import Page

from cms.website.queries import all_live_pages


class LivePagesSitemap(Sitemap):
    """Wagtail's own covers only the default language's tree."""

    limit = 1000

    def items(self) -> QuerySet[Page]:
        return all_live_pages()

    def get_domain(self, site: Any = None) -> str:
        return self.request.get_host()

    def get_protocol(self, protocol: str | None = None) -> str:
        return self.request.scheme
