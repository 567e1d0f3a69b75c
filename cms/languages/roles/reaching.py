"""A register that is new with a version reaches the groups made before, when the site is migrated."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig, apps
from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.db.models.signals import post_migrate

from cms.languages.models import GrantedRegister
from cms.languages.roles.granting import permissions_for, permissions_named
from cms.languages.roles.table import REGISTERS, ROLES, given_besides


def follow_migrations() -> None:
    post_migrate.connect(_after_migration, dispatch_uid="new registers reach the roles")


def _after_migration(sender: AppConfig, **_kwargs: Any) -> None:
    """After the last app: only then are all permissions there."""
    if sender == [each for each in apps.get_app_configs() if each.models_module][-1]:
        give_new_registers()


@transaction.atomic
def give_new_registers() -> list[str]:
    """The registers, and the permissions of rooms above, that no role had been offered; once each."""
    known = set(GrantedRegister.objects.values_list("label", flat=True))
    new = [label for label in _offered() if label not in known and _is_migrated(label)]
    if new:
        for group in Group.objects.filter(language_rights__isnull=False).distinct():
            _give(group, new)
        GrantedRegister.objects.bulk_create(GrantedRegister(label=label) for label in new)
    return new


def _offered() -> list[str]:
    """Registers as "app.model", permissions that a room above gives a role as "app.codename"."""
    besides = (permission for role in ROLES.values() for permission in given_besides(role))
    return [*REGISTERS, *dict.fromkeys(besides)]


def _is_migrated(label: str) -> bool:
    app, name = label.split(".")
    codename = f"view_{name}" if label in REGISTERS else name
    return Permission.objects.filter(content_type__app_label=app, codename=codename).exists()


def _give(group: Group, labels: list[str]) -> None:
    """What a group may do with the words of its languages says which roles it has."""
    words = set(group.language_rights.values_list("action", flat=True))
    registers = [label for label in labels if label in REGISTERS]
    for role in ROLES.values():
        if words.issuperset(role.words):
            others = [label for label in labels if label in given_besides(role)]
            group.permissions.add(*permissions_for(role, registers), *permissions_named(others))
