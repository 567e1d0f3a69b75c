"""Changing the language that the others are translated from, without losing a word.

The rows of wagtail-localize are turned round in place: no source and no translation is deleted, so history,
primary keys and identifiers stay. Words come from the memory and not from the pages, so that those which are
not published yet, and who or what wrote them, are carried over too.
"""

from cms.languages.swap.report import Finding, ObjectReport, SwapReport
from cms.languages.swap.scope import Scope, scope_of
from cms.languages.swap.swapping import after_source_swapped, rehearse, swap_object

__all__ = [
    "Finding",
    "ObjectReport",
    "Scope",
    "SwapReport",
    "after_source_swapped",
    "rehearse",
    "scope_of",
    "swap_object",
]
