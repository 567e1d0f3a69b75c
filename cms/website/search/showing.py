"""The search page's content and frame."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil
from typing import Any

from django.http import Http404, HttpRequest
from django.utils.translation import gettext as _

from cms.languages.fallbacks import first_available
from cms.search.query import MOST_CHARACTERS
from cms.website.models import HomePage
from cms.website.presentation.family import PageFamily, page_family
from cms.website.presentation.frame import Frame, frame_of, frame_of_a_view
from cms.website.presentation.links import Link
from cms.website.search.addresses import search_address
from cms.website.search.answering import Answer, answer_to
from cms.website.search.asking import PER_PAGE, Asked
from cms.website.search.kinds import all_of
from cms.website.search.people import People, people_for


@dataclass(frozen=True, kw_only=True)
class Kind:
    name: str
    url: str
    count: int
    is_chosen: bool


@dataclass(frozen=True, kw_only=True)
class SearchView:
    asked: Asked
    url: str
    longest: int
    answer: Answer | None = None
    kinds: tuple[Kind, ...] = ()
    number_of_pages: int = 1
    previous_url: str = ""
    next_url: str = ""
    neighbour_url: str = ""
    everything_url: str = ""
    people: People | None = None

    @property
    def has_people_only(self) -> bool:
        return bool(self.people and self.answer and not (self.answer.own.total or self.answer.neighbour))


def search_context(asked: Asked, language: str, request: HttpRequest) -> dict[str, Any]:
    family = page_family(_home(language))
    shown_in = family.language
    answer = None if asked.is_too_long else answer_to(asked, shown_in)
    people = people_for(asked, shown_in, request) if answer else None
    view = replace(_view(asked, language, answer), people=people)
    if asked.number > view.number_of_pages:
        raise Http404
    return {"frame": _frame(family, asked, request), "view": view}


def _home(language: str) -> HomePage:
    homes = {home.locale.language_code: home for home in HomePage.objects.live().select_related("locale")}
    found = first_available(language, homes)
    if found is None:
        raise Http404
    return homes[found]


def _view(asked: Asked, language: str, answer: Answer | None) -> SearchView:
    url = search_address(language)
    if answer is None:
        return SearchView(asked=asked, url=url, longest=MOST_CHARACTERS)
    pages = max(1, ceil(answer.own.total / PER_PAGE))
    beside = answer.neighbour
    return SearchView(
        asked=asked,
        url=url,
        longest=MOST_CHARACTERS,
        answer=answer,
        kinds=_kinds(asked, language, answer),
        number_of_pages=pages,
        previous_url=_at(asked, language, asked.number - 1) if asked.number > 1 else "",
        next_url=_at(asked, language, asked.number + 1) if asked.number < pages else "",
        neighbour_url=search_address(beside.language, q=beside.words) if beside else "",
        everything_url=search_address(language, q=asked.text),
    )


def _at(asked: Asked, language: str, number: int) -> str:
    page = str(number) if number > 1 else ""
    return search_address(language, q=asked.text, type=asked.kind, page=page)


def _kinds(asked: Asked, language: str, answer: Answer) -> tuple[Kind, ...]:
    """Most hits first; a kind that was chosen and has none is shown with its zero.

    Before anything is asked, what there is one of is no way in.
    """
    counts = {asked.kind: 0, **answer.kinds} if asked.kind else dict(answer.kinds)
    if asked.is_empty:
        counts = {name: count for name, count in counts.items() if count > 1}
    counted = sorted(counts.items(), key=lambda each: (-each[1], each[0]))
    return tuple(
        Kind(
            name=all_of(name, answer.own.language),
            url=search_address(language, q=asked.text, type=name),
            count=count,
            is_chosen=name == asked.kind,
        )
        for name, count in counted
    )


def _frame(family: PageFamily, asked: Asked, request: HttpRequest) -> Frame:
    """The front page's, as one of its own: no engine keeps it, and the switch stays on the question."""
    frame = frame_of(family, request)
    here = _("Search")
    text = "" if asked.is_too_long else asked.text
    languages = tuple(
        replace(link, url=search_address(link.language, q=text), title=here) if link.is_available else link
        for link in frame.languages
    )
    return frame_of_a_view(
        frame,
        title=f"{here}: {text}" if text else here,
        languages=languages,
        navigation=tuple(replace(link, is_current=False) for link in frame.navigation),
        crumbs=(Link(title=here, url=frame.home_url),),
    )
