"""The pages an entry points at, in its reader's language: fetched together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.directory.queries import in_language_of, stored
from cms.website.presentation.addresses import address
from cms.website.presentation.directory.view import Fact, Named, named
from cms.website.presentation.directory.words import role_words

_STREAMS = ("behind", "managed_by", "case_studies", "predecessors", "successors", "related", "programmes")


@dataclass(frozen=True, kw_only=True)
class ChosenPages:
    """``found``: key of a chosen page -> the page to show for it."""

    page: Any
    request: HttpRequest
    found: dict[int, Page]

    def pages(self, stream: str) -> list[Any]:
        return [self.found[key] for key in stored(self.page, stream) if key in self.found]

    def links(self, stream: str) -> tuple[Named, ...]:
        return named(self.pages(stream), self.request)

    def participants(self) -> tuple[Named, ...]:
        return tuple(
            Named(title=page.title, url=address(page, self.request), role=role_words(each["role"]))
            for each in stored(self.page, "participants")
            if (page := self.found.get(each["organisation"]))
        )

    def behind_fact(self) -> Fact:
        return Fact(label=_("Programme or body behind it"), links=self.links("behind"))


def chosen_pages(page: Any, request: HttpRequest, *whole: type[Page]) -> ChosenPages:
    """Two queries and one for each type of ``whole`` that is chosen."""
    keys = [key for stream in _STREAMS for key in stored(page, stream)]
    keys += [each["organisation"] for each in stored(page, "participants")]
    return ChosenPages(page=page, request=request, found=in_language_of(page, keys, *whole))
