"""Which models name persons: those that refer to an account or a person, and those with an address of one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.apps import apps
from django.contrib.auth import get_user_model
from django.db import models

from cms.people.models import Person

_ADDRESSES = (models.EmailField, models.GenericIPAddressField)
_CALLED = ("first_name", "last_name", "guest_name", "mailbox")


def models_with_persons() -> dict[type[models.Model], tuple[str, ...]]:
    """Model -> its fields that name a person. Fields that a model inherits are those of its parent."""
    found = {model: tuple(_fields(model)) for model in apps.get_models()}
    return {model: fields for model, fields in found.items() if fields}


def references_to(person: models.Model) -> dict[type[models.Model], tuple[str, ...]]:
    """Model -> its fields that refer to records such as ``person``."""
    found = {
        model: tuple(field.name for field in model._meta.local_fields if _refers(field, type(person)))
        for model in apps.get_models()
    }
    return {model: names for model, names in found.items() if names}


def _fields(model: type[models.Model]) -> Iterable[str]:
    for field in model._meta.local_fields:
        persons = any(_refers(field, each) for each in (get_user_model(), Person))
        called = field.name.endswith(_CALLED) or (model is Person and field.name == "name")
        if persons or called or isinstance(field, _ADDRESSES):
            yield field.name


def _refers(field: Any, model: type[models.Model]) -> bool:
    return field.related_model is model and not getattr(field.remote_field, "parent_link", False)
