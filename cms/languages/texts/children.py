"""The translatable rows that stand below pages and snippets in inline panels, loaded together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.models import TranslatableMixin
from wagtail_localize.fields import get_translatable_fields

Children = dict[tuple[type, str, Any], list[Any]]
"""(model, relation, primary key of the parent) -> its children in order."""


def children_of(instances: Iterable[Any]) -> Children:
    """One query for each relation, however many instances; none where a model has no such relation."""
    found: Children = {}
    for model, parents in _by_model(instances).items():
        for relation in translatable_relations(model):
            found.update(_children(model, relation, parents))
    return found


def translatable_relations(model: type) -> Iterator[Any]:
    for declared in get_translatable_fields(model):
        field = declared.get_field(model)
        if is_translatable_relation(field):
            yield field


def is_translatable_relation(field: Any) -> bool:
    return (
        isinstance(field, models.ManyToOneRel)
        and isinstance(field.remote_field, ParentalKey)
        and issubclass(field.related_model, TranslatableMixin)
    )


def _by_model(instances: Iterable[Any]) -> dict[type, list[Any]]:
    grouped: dict[type, list[Any]] = defaultdict(list)
    for instance in instances:
        grouped[type(instance)].append(instance)
    return grouped


def _children(model: type, relation: Any, parents: list[Any]) -> Children:
    foreign_key = relation.remote_field
    found: Children = {(model, relation.name, parent.pk): [] for parent in parents}
    for child in relation.related_model.objects.filter(**{f"{foreign_key.name}__in": parents}):
        found[model, relation.name, getattr(child, foreign_key.attname)].append(child)
    return found
