"""The translated objects: whether they are there, live, and in review."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from django.db.models import BooleanField, CharField, Exists, F, OuterRef, Value
from django.db.models.functions import Cast
from wagtail.models import DraftStateMixin, Locale, Page, WorkflowState


class Target(NamedTuple):
    """``is_live`` is ``None`` for a kind of object that has no drafts."""

    pk: Any
    is_live: bool | None
    in_review: bool = False


Targets = dict[tuple[UUID, int], Target]
"""(object key, locale id) -> the object in that language. Aliases are none: they show another's words."""


def targets_of(objects: Sequence[Any], locales: Iterable[Locale]) -> Targets:
    """One query for all pages, and one for each kind of snippet."""
    locale_ids = [locale.pk for locale in locales]
    return {
        place: target
        for model, keys in _keys_by_model(objects).items()
        for place, target in _targets(model, keys, locale_ids).items()
    }


def _keys_by_model(objects: Sequence[Any]) -> dict[type, list[UUID]]:
    keys: dict[type, list[UUID]] = defaultdict(list)
    for instance in objects:
        keys[Page if isinstance(instance, Page) else type(instance)].append(instance.translation_key)
    return keys


def _targets(model: Any, keys: list[UUID], locale_ids: list[int]) -> Targets:
    rows = model._default_manager.filter(translation_key__in=keys, locale_id__in=locale_ids)
    if model is Page:
        rows = rows.filter(alias_of__isnull=True)
    is_live = F("live") if issubclass(model, DraftStateMixin) else Value(None, BooleanField(null=True))
    marked = rows.annotate(is_live_now=is_live, in_review=_review_of(model))
    columns = marked.values_list("translation_key", "locale_id", "pk", "is_live_now", "in_review")
    return {(key, locale): Target(*facts) for key, locale, *facts in columns}


def _review_of(model: Any) -> Exists:
    running = WorkflowState.objects.filter(
        base_content_type__app_label=model._meta.app_label,
        base_content_type__model=model._meta.model_name,
        object_id=Cast(OuterRef("pk"), CharField()),
        status=WorkflowState.STATUS_IN_PROGRESS,
    )
    return Exists(running)
