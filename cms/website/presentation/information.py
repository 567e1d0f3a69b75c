"""A page of running text, with the pages below it and those it points at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from wagtail.models import Page

from cms.core.privacy import readable
from cms.information.models import InformationPage
from cms.website.presentation.addresses import address
from cms.website.presentation.article import ArticlePart, article_parts
from cms.website.presentation.family import page_family
from cms.website.presentation.frame import frame_of
from cms.website.presentation.links import Link
from cms.website.presentation.sources import Source, sources_of
from cms.website.queries import in_language_of


@dataclass(frozen=True, kw_only=True)
class InformationView:
    summary: str
    body: tuple[ArticlePart, ...]
    below: tuple[Link, ...]
    related: tuple[Link, ...]
    sources: tuple[Source, ...]


def information_context(page: InformationPage, request: HttpRequest) -> dict[str, Any]:
    view = InformationView(
        summary=page.summary,
        body=article_parts(page.body),
        below=_links(readable(page.get_children().order_by("path")), request),
        related=_links(in_language_of(page, [block.value for block in page.related]), request),
        sources=sources_of(page.sources),
    )
    return {"frame": frame_of(page_family(page), request), "view": view}


def _links(pages: Iterable[Page], request: HttpRequest) -> tuple[Link, ...]:
    return tuple(Link(title=page.title, url=address(page, request)) for page in pages)
