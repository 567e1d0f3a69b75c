"""Making a role for a language or a branch: one call."""

from __future__ import annotations

from collections.abc import Iterable

from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.db import transaction
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Locale, Page

from cms.languages.models import LanguageRight
from cms.languages.roles.table import FILES, REGISTERS, ROLES, Role, given_besides


@transaction.atomic
def make_role(
    role: str,
    locale: Locale,
    *,
    name: str = "",
    branch: Page | None = None,
    collections: Iterable[Collection] = (),
) -> Group:
    """The group for ``role`` ("translator") in ``locale``, with everything the table of roles gives it.

    ``branch`` limits it to a page and what is below, in every language of that page. ``collections`` are the
    folders of files it works in; what is in the root it may only choose. A group of that name that is there
    keeps what it has and gets what it lacks.
    """
    group, _is_new = Group.objects.get_or_create(name=name or _name_of(role, locale, branch))
    grant(group, role, locale, branch=branch, collections=collections)
    return group


def grant(
    group: Group,
    role: str,
    locale: Locale,
    *,
    branch: Page | None = None,
    collections: Iterable[Collection] = (),
) -> None:
    granted = ROLES[role]
    _grant_pages(group, granted, _places(locale, branch))
    _grant_words(group, granted, locale, branch)
    _grant_files(group, granted, collections)
    group.permissions.add(
        *permissions_for(granted, REGISTERS), *permissions_named((*granted.others, *given_besides(granted)))
    )


def _name_of(role: str, locale: Locale, branch: Page | None) -> str:
    name = f"{ROLES[role].name} {locale.language_code}"
    return f"{name}: {branch.title}"[:150] if branch else name


def _places(locale: Locale, branch: Page | None) -> Iterable[Page]:
    """Where the role's page permissions hang: the branch in that language, or its front page."""
    if branch is None:
        return Page.objects.filter(depth=2, locale=locale)
    return Page.objects.filter(translation_key=branch.translation_key, locale=locale)


def _grant_pages(group: Group, role: Role, pages: Iterable[Page]) -> None:
    permissions = _named("wagtailcore", [f"{action}_page" for action in role.pages])
    for page in pages:
        for permission in permissions:
            GroupPagePermission.objects.get_or_create(group=group, page=page, permission=permission)


def _grant_words(group: Group, role: Role, locale: Locale, branch: Page | None) -> None:
    for action in role.words:
        LanguageRight.objects.get_or_create(group=group, locale=locale, action=action, branch=branch)


def _grant_files(group: Group, role: Role, collections: Iterable[Collection]) -> None:
    root = Collection.get_first_root_node()
    for app, model in FILES.items():
        for action in role.files:
            for collection in [root] if action == "choose" else collections:
                for permission in _named(app, [f"{action}_{model}"]):
                    GroupCollectionPermission.objects.get_or_create(
                        group=group, collection=collection, permission=permission
                    )


def permissions_for(role: Role, registers: Iterable[str]) -> list[Permission]:
    return [
        permission
        for label in registers
        for permission in _named(label.split(".")[0], _codenames(role, label))
    ]


def _codenames(role: Role, label: str) -> list[str]:
    model = apps.get_model(label)
    actions = [action for action in role.registers if action != "publish" or hasattr(model, "live")]
    return [f"{action}_{model._meta.model_name}" for action in actions]


def permissions_named(labels: Iterable[str]) -> list[Permission]:
    """Each "app.codename"."""
    return [
        permission for label in labels for permission in _named(label.split(".")[0], [label.split(".")[1]])
    ]


def _named(app: str, codenames: list[str]) -> list[Permission]:
    found = list(Permission.objects.filter(content_type__app_label=app, codename__in=codenames))
    missing = set(codenames) - {permission.codename for permission in found}
    if missing:
        raise LookupError(f"Permissions of {app} not found: {', '.join(sorted(missing))}. Run migrate first.")
    return found
