"""What stands outside of courses: case studies, the site's other pages, terms and registers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.models import Page, get_translatable_models

from cms.case_studies.models import CaseStudy, CaseStudyIndex
from cms.courses.models import Programme
from cms.languages.parity.board import Row, Section
from cms.languages.parity.source_pages import Place, loaded, places_below, with_source_mark, written_in

_OWN_BOARDS = (Programme, CaseStudyIndex)


def case_study_sections() -> list[Section]:
    places = places_below(CaseStudyIndex.objects.filter(alias_of__isnull=True))
    sources = written_in(places)
    pages = loaded(sources)
    lists = [place for place in sources if not issubclass(place.model, CaseStudy)]
    cases = [place for place in sources if issubclass(place.model, CaseStudy)]
    return [
        *_section(_("The list"), lists, pages),
        *_section(_("Case studies"), cases, pages),
    ]


def other_page_sections() -> list[Section]:
    """All pages but programmes, case studies and what stands below them."""
    places = places_below(Page.objects.filter(depth=2))
    taken = tuple(place.path for place in places if issubclass(place.model, _OWN_BOARDS))
    sources = written_in(place for place in places if not place.path.startswith(taken or ("~",)))
    return _section(_("Pages"), sources, loaded(sources))


def snippet_models() -> list[Any]:
    """Those that editors translate, in the order of their names."""
    models = [
        model
        for model in get_translatable_models()
        if not issubclass(model, Page) and hasattr(model, "snippet_viewset")
    ]
    return sorted(models, key=lambda model: str(model._meta.verbose_name_plural))


def snippet_sections(models: Iterable[Any]) -> list[Section]:
    """A section for each kind; one query each."""
    return [
        Section(title=capfirst(model._meta.verbose_name_plural), rows=rows)
        for model in models
        if (rows := tuple(_snippet_rows(model)))
    ]


def _snippet_rows(model: Any) -> Iterator[Row]:
    versions: dict[UUID, list[Any]] = defaultdict(list)
    for snippet in with_source_mark(model._default_manager.all()):
        versions[snippet.translation_key].append(snippet)
    sources = [min(found, key=lambda each: (not each.is_source, each.pk)) for found in versions.values()]
    for source in sorted(sources, key=lambda each: str(each).casefold()):
        yield Row(source=source, title=str(source))


def _section(title: str, places: Iterable[Place], pages: dict[UUID, Any]) -> list[Section]:
    found = sorted((pages[place.key] for place in places), key=lambda page: page.title.casefold())
    rows = tuple(Row(source=page, title=page.title) for page in found)
    return [Section(title=title, rows=rows)] if rows else []
