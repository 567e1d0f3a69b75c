"""Every read of the directory, each with a fixed number of queries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page, ReferenceIndex

from cms.core.countries import countries_of
from cms.core.privacy import closed_sections, readable
from cms.directory.models import Cooperation, Directory, Entry, FundingProgramme, Organisation, Project

ENTRY_TYPES: tuple[type[Entry], ...] = (Cooperation, Project, Organisation, FundingProgramme)


@dataclass(frozen=True, kw_only=True)
class Listed:
    """An entry with what it can be chosen by; ``behind`` is shown in the language of the entry."""

    page: Any
    kind: str
    countries: tuple[str, ...]
    places: tuple[str, ...]
    behind: Page | None


def entries_below(directory: Directory) -> tuple[Listed, ...]:
    """A fixed number of queries, in the order cooperations, projects, organisations, programmes."""
    closed = closed_sections()
    pages = [
        page
        for model in ENTRY_TYPES
        for page in readable(model.objects.child_of(directory), directory, closed).order_by("path")
    ]
    found = in_language_of(directory, [key for page in pages for key in behind_of(page)])
    return tuple(_listed(page, found) for page in pages)


def pages_beside_entries(directory: Directory) -> list[Page]:
    """What else stands below it, such as the competence network."""
    below = readable(directory.get_children(), directory)
    return list(below.not_type(*ENTRY_TYPES).order_by("path"))


def _listed(page: Any, found: dict[int, Page]) -> Listed:
    return Listed(
        page=page,
        kind=kind_of(page),
        countries=countries_of(page.country),
        places=tuple(stored(page, "places")),
        behind=next((found[key] for key in behind_of(page) if key in found), None),
    )


def kind_of(page: Any) -> str:
    """A standing cooperation and a cooperation project are found apart."""
    if isinstance(page, Cooperation):
        return f"{page.kind}-cooperation"
    return {Project: "project", Organisation: "organisation", FundingProgramme: "programme"}[type(page)]


def behind_of(page: Any) -> list[int]:
    """The key of the page that is chosen as what stands behind ``page``, in whichever language."""
    return stored(page, "behind")


def stored(page: Any, stream: str) -> list[Any]:
    """The values of a stream as they are stored, pages by their keys; none where there is no such stream."""
    value = getattr(page, stream, None)
    return [block["value"] for block in value.raw_data] if value else []


def in_language_of(page: Page, keys: Iterable[int], *whole: type[Page]) -> dict[int, Page]:
    """Key of a chosen page -> that page in the language of ``page``; see ``in_language``."""
    return in_language(page.locale_id, keys, *whole)


def in_language(locale_id: int, keys: Iterable[int], *whole: type[Page]) -> dict[int, Page]:
    """Key of a chosen page -> that page in a language, where anybody may read it.

    Two queries, and one for each type of ``whole`` that is among them: those are of their own type.
    """
    wanted = set(keys)
    if not wanted:
        return {}
    shared = dict(Page.objects.filter(pk__in=wanted).values_list("pk", "translation_key"))
    same = readable(Page.objects.filter(translation_key__in=shared.values(), locale_id=locale_id))
    by_key = {each.translation_key: each for each in _wholly(same, whole)}
    return {key: by_key[shared_key] for key, shared_key in shared.items() if shared_key in by_key}


def pages_that_name(page: Page, *whole: type[Page]) -> list[Any]:
    """What anybody may read, in the language of ``page``, that points at it in any language.

    Three queries, and one for each type of ``whole`` that is among them: those are of their own type.
    """
    versions = page.get_translations(inclusive=True).values_list("pk", flat=True)
    references = ReferenceIndex.objects.filter(
        to_content_type=ContentType.objects.get_for_model(Page),
        to_object_id__in=[str(version) for version in versions],
        base_content_type=ContentType.objects.get_for_model(Page),
    )
    keys = {int(key) for key in references.values_list("object_id", flat=True) if key.isdigit()}
    found = readable(Page.objects.filter(pk__in=keys, locale_id=page.locale_id)).exclude(pk=page.pk)
    return _wholly(found.order_by("path"), whole)


def of_kinds(pages: Iterable[Page], *kinds: type[Page]) -> list[Any]:
    return [page for page in pages if page.specific_class in kinds]


def _wholly(pages: Iterable[Page], kinds: Iterable[type[Page]]) -> list[Any]:
    """``pages`` in their order; those of ``kinds`` as what they are, the others with what all pages have."""
    found = list(pages)
    whole: dict[int, Page] = {}
    for kind in kinds:
        keys = [each.pk for each in found if each.specific_class is kind]
        whole |= kind._default_manager.in_bulk(keys) if keys else {}
    return [whole.get(each.pk, each) for each in found]
