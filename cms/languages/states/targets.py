"""The translated objects: whether they are there, live, and in review."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from wagtail.models import DraftStateMixin, Locale, Page, WorkflowState


class Target(NamedTuple):
    """``is_live`` is ``None`` for a kind of object that has no drafts."""

    pk: Any
    is_live: bool | None
    in_review: bool = False


Targets = dict[tuple[UUID, int], Target]
"""(object key, locale id) -> the object in that language. Aliases are none: they show another's words."""


def targets_of(objects: Sequence[Any], locales: Iterable[Locale]) -> Targets:
    """One query for all pages, one for each kind of snippet, and one for the reviews."""
    locale_ids = [locale.pk for locale in locales]
    found: dict[type, Targets] = {
        model: _targets(model, keys, locale_ids) for model, keys in _keys_by_model(objects).items()
    }
    reviews = _in_review([target.pk for targets in found.values() for target in targets.values()])
    return {
        place: target._replace(in_review=(*_label(model), str(target.pk)) in reviews)
        for model, targets in found.items()
        for place, target in targets.items()
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
    has_drafts = issubclass(model, DraftStateMixin)
    columns = ("translation_key", "locale_id", "pk", *(["live"] if has_drafts else []))
    return {
        (key, locale): Target(pk, is_live[0] if is_live else None)
        for key, locale, pk, *is_live in rows.values_list(*columns)
    }


def _in_review(pks: list[Any]) -> set[tuple[str, str, str]]:
    """App, model and key of what is in review."""
    rows = WorkflowState.objects.filter(
        object_id__in=[str(pk) for pk in pks], status=WorkflowState.STATUS_IN_PROGRESS
    )
    return set(rows.values_list("base_content_type__app_label", "base_content_type__model", "object_id"))


def _label(model: Any) -> tuple[str, str]:
    return model._meta.app_label, model._meta.model_name
