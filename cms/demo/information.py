"""The pages of running text: about the project and who pays, and what the site says of itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from wagtail.models import Page

from cms.courses.models import Lesson
from cms.demo.files import read
from cms.demo.identifiers import identifier
from cms.demo.publishing import place_page
from cms.demo.roles import Roles
from cms.demo.sources import source_blocks
from cms.demo.streams import Block, stream
from cms.demo.translations import Translations
from cms.demo.words import Words
from cms.information.models import InformationPage
from cms.website.models import HomePage


def load_information(home: HomePage, roles: Roles, translations: Translations) -> None:
    """In the order of the file: a page stands after its parent and after those it points at."""
    placed: dict[str, InformationPage] = {}
    for content in read("information")["pages"]:
        words = Words()
        parent = placed[content["parent"]] if content["parent"] else home
        page = _page(content, home, placed, words, roles)
        placed[content["id"]] = place_page(parent, page, words, translations)


def _page(
    content: dict[str, Any],
    home: HomePage,
    placed: dict[str, InformationPage],
    words: Words,
    roles: Roles,
) -> InformationPage:
    key = ("information", content["id"])
    pages = [placed[name] for name in content["related"]] + _lessons(content.get("lessons", ()), home)
    related = [("page", each.pk) for each in pages]
    return InformationPage(
        translation_key=identifier(*key),
        locale=home.locale,
        title=words(content["title"]),
        summary=words(content["summary"]),
        body=stream((*key, "body"), _body(content["body"], words)),
        related=stream((*key, "related"), related),
        sources=stream((*key, "sources"), _sources(content, words)),
        show_in_menus=content["parent"] is None and content.get("in_menus", True),
        **roles.responsibility(),
    )


def _lessons(numbers: Iterable[str], home: HomePage) -> list[Page]:
    """Those of the pilot course, by their numbers."""
    return [
        Lesson.objects.get(translation_key=identifier("lesson", number), locale=home.locale)
        for number in numbers
    ]


def _sources(content: dict[str, Any], words: Words) -> list[Block]:
    """What the site says of itself has none."""
    return source_blocks(content["sources"], words) if content["sources"] else []


def _body(sections: list[dict[str, Any]], words: Words) -> list[Block]:
    blocks: list[Block] = []
    for section in sections:
        blocks.append(("heading", {"text": words(section["heading"])}))
        blocks.append(("paragraph", {"text": words.rich(*section["text"])}))
    return blocks
