"""Where the rights per language meet Wagtail: the form for a group, and deleting from a list."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from wagtail import hooks

from cms.languages.roles.group_form import LanguageRightsPanel


@hooks.register("register_group_permission_panel")
def rights_in_the_form_for_a_group() -> type:
    return LanguageRightsPanel


@hooks.register("before_delete_snippet")
def delete_only_in_own_languages(request: HttpRequest, instances: list[Any]) -> None:
    """Wagtail deletes several snippets at once by one look at the permission for all languages."""
    for instance in instances:
        policy = type(instance).snippet_viewset.permission_policy
        if not policy.user_has_permission_for_instance(request.user, "delete", instance):
            raise PermissionDenied
