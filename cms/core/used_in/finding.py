"""What uses an object: the first few by name, and how many there are. Queries do not grow with the number."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.utils import get_latest_str
from wagtail.models import ReferenceIndex

MOST_NAMED = 8


@dataclass(frozen=True, kw_only=True)
class Use:
    title: str
    kind: str
    address: str


@dataclass(frozen=True, kw_only=True)
class Uses:
    """``number`` counts all; those the person may not open are not named."""

    named: tuple[Use, ...]
    number: int
    unnamed: int


def uses_of(instance: Any, user: Any) -> Uses:
    references = ReferenceIndex.get_references_to(instance).order_by("base_content_type_id", "object_id")
    places = list(references.values_list("base_content_type_id", "object_id").distinct())
    sources = _sources(places[:MOST_NAMED])
    finder = AdminURLFinder(user)
    named = tuple(
        Use(title=get_latest_str(source), kind=str(source._meta.verbose_name), address=address)
        for source in sources
        if (address := finder.get_edit_url(source))
    )
    return Uses(named=named, number=len(places), unnamed=len(places) - len(named))


def _sources(places: list[tuple[int, str]]) -> list[Any]:
    """One query for each kind of thing."""
    keys: dict[int, list[str]] = defaultdict(list)
    for kind, key in places:
        keys[kind].append(key)
    found: list[Any] = []
    for kind, wanted in keys.items():
        model = ContentType.objects.get_for_id(kind).model_class()
        if model is not None:
            found.extend(_specific(model._default_manager.filter(pk__in=wanted)))
    return found


def _specific(objects: Any) -> Any:
    return objects.specific() if hasattr(objects, "specific") else objects
