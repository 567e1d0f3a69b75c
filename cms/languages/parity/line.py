"""The same figures on one line, for the page somebody is editing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from wagtail.models import Page

from cms.case_studies.models import CaseStudyIndex
from cms.courses.models import Course, Programme
from cms.languages.parity.board import Cell
from cms.languages.parity.building import cell_of, columns
from cms.languages.parity.source_pages import with_source_mark
from cms.languages.parity.subjects import (
    CASE_STUDIES,
    PAGES,
    REGISTERS,
    collection_address,
    course_address,
)
from cms.languages.sources import specific
from cms.languages.states import translation_states


@dataclass(frozen=True, kw_only=True)
class Line:
    """``board``: the address of the board that the page stands on."""

    cells: tuple[Cell, ...]
    board: str


def line_of(instance: Any) -> Line | None:
    """Of a page or snippet; ``None`` for what is not there yet, and for the root of the tree."""
    if instance.pk is None or (isinstance(instance, Page) and instance.depth < 2):
        return None
    source = _source(instance)
    locales = columns()
    states = translation_states([source], locales)
    return Line(
        cells=tuple(
            cell_of(source, locale, states[source.translation_key, locale.language_code])
            for locale in locales
        ),
        board=_board(instance),
    )


def _source(instance: Any) -> Any:
    model: Any = Page if isinstance(instance, Page) else type(instance)
    versions = with_source_mark(model._base_manager.filter(translation_key=instance.translation_key))
    if model is Page:
        versions = versions.filter(alias_of__isnull=True)
    return specific(min(versions, key=lambda each: (not each.is_source, each.pk), default=instance))


def _board(page: Any) -> str:
    if not isinstance(page, Page):
        return collection_address(REGISTERS)
    ancestors = page.get_ancestors(inclusive=True).type(Programme, Course, CaseStudyIndex)
    nearest = ancestors.order_by("-depth").first()
    if nearest is None:
        return collection_address(PAGES)
    if issubclass(nearest.specific_class, CaseStudyIndex):
        return collection_address(CASE_STUDIES)
    return course_address(nearest.translation_key)
