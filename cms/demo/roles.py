"""The roles of the demo as groups: each edits and publishes its own language."""

from __future__ import annotations

from dataclasses import dataclass

from django.apps import apps
from django.contrib.auth.models import Group, Permission
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission

from cms.website.models import HomePage

_ON_PAGES = ("add_page", "change_page", "publish_page")
_ON_SNIPPETS = {
    "glossary": ("glossaryterm", "termform", "falsefriend"),
    "core": ("societalchallenge",),
    "media": ("recording",),
}
_ON_FILES = {
    "wagtailimages": ("add_image", "change_image", "choose_image"),
    "wagtaildocs": ("add_document", "change_document", "choose_document"),
}


@dataclass(frozen=True, kw_only=True)
class Roles:
    editor_nb: Group
    editor_sv: Group
    reviewer: Group

    def responsibility(self) -> dict[str, Group]:
        """Who owns the demo pages, and who deputises."""
        return {"owner_role": self.editor_nb, "deputy_role": self.editor_sv}

    def grant(self) -> None:
        """Give each role what it may do; what an administrator has changed since is left alone."""
        for group, language in ((self.editor_nb, "nb"), (self.editor_sv, "sv")):
            if not group.permissions.exists():
                _grant_editing(group, HomePage.objects.filter(locale__language_code=language))
        if not self.reviewer.permissions.exists():
            _grant_reviewing(self.reviewer)


def load_roles() -> Roles:
    names = {
        "editor_nb": "Redaktør norsk",
        "editor_sv": "Redaktör svensk",
        "reviewer": "Fagfelle / granskare",
    }
    return Roles(**{role: Group.objects.get_or_create(name=name)[0] for role, name in names.items()})


def _grant_editing(group: Group, homes: list[HomePage]) -> None:
    group.permissions.add(
        *_admin_access(), *_snippet_permissions(), *_named("wagtail_localize", "submit_translation")
    )
    for home in homes:
        for permission in _named("wagtailcore", *_ON_PAGES):
            GroupPagePermission.objects.create(group=group, page=home, permission=permission)
    root = Collection.get_first_root_node()
    for app, names in _ON_FILES.items():
        for permission in _named(app, *names):
            GroupCollectionPermission.objects.create(group=group, collection=root, permission=permission)


def _grant_reviewing(group: Group) -> None:
    """Wagtail knows no permission to look only: with "unlock" the drafts stand in the explorer."""
    group.permissions.add(*_admin_access())
    for home in HomePage.objects.all():
        for permission in _named("wagtailcore", "unlock_page"):
            GroupPagePermission.objects.create(group=group, page=home, permission=permission)


def _admin_access() -> list[Permission]:
    return _named("wagtailadmin", "access_admin")


def _snippet_permissions() -> list[Permission]:
    return [
        permission
        for app, models in _ON_SNIPPETS.items()
        for model in models
        for permission in _named(app, *_actions(app, model))
    ]


def _actions(app: str, model: str) -> list[str]:
    has_drafts = hasattr(apps.get_model(app, model), "live")
    return [f"{action}_{model}" for action in ("add", "change", "view", *(["publish"] if has_drafts else []))]


def _named(app: str, *codenames: str) -> list[Permission]:
    found = list(Permission.objects.filter(content_type__app_label=app, codename__in=codenames))
    missing = set(codenames) - {permission.codename for permission in found}
    if missing:
        raise LookupError(f"Permissions of {app} not found: {', '.join(sorted(missing))}. Run migrate first.")
    return found
