"""Who may change what in which language: the permission policy that lists of snippets declare.

Wagtail's own permissions for snippets hold for every language at once. Here a permission that a group has
counts only in the languages the group edits. Which those are is known above: ``cms.languages`` registers it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django.contrib.admin.utils import unquote
from django.http import HttpRequest
from wagtail.models import Locale, TranslatableMixin
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.views.snippets import SnippetViewSet

LanguagesOf = Callable[[Any, str], set[int]]
"""(user, "glossary.change_glossaryterm") -> primary keys of the languages in which it counts."""

_registered: list[LanguagesOf] = []
_list_columns: dict[str, Any] = {}


def register_languages(function: LanguagesOf) -> None:
    _registered[:] = [function]


def register_list_column(column: Any) -> None:
    """Shown in the lists of everything that exists in several languages."""
    _list_columns[column.name] = column


def may_edit_language(user: Any, permission: str, locale_id: int | None) -> bool:
    """Whether ``permission`` ("media.change_recording") counts in the language."""
    if user.is_active and user.is_superuser:
        return True
    return any(locale_id in languages_of(user, permission) for languages_of in _registered)


class LanguagePermissionPolicy(ModelPermissionPolicy):
    """Denied in every language that no group of the user's edits. To look is allowed as Wagtail says.

    ``language_path`` leads from an object to the key of its language; a model without languages has none.
    """

    def __init__(self, model: Any, language_path: str = "locale_id") -> None:
        super().__init__(model)
        self.language_path = language_path

    def user_has_permission(self, user: Any, action: str) -> bool:
        if not super().user_has_permission(user, action):
            return False
        return not self._depends_on_language(user, action) or bool(self._languages(user, action))

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Any) -> bool:
        return self.user_has_permission_in(user, action, self.language_of(instance))

    def user_has_permission_in(self, user: Any, action: str, locale_id: int | None) -> bool:
        if not super().user_has_permission(user, action):
            return False
        return not self._depends_on_language(user, action) or locale_id in self._languages(user, action)

    def instances_user_has_any_permission_for(self, user: Any, actions: Iterable[str]) -> Any:
        allowed = [action for action in actions if self.user_has_permission(user, action)]
        objects = self.model._default_manager
        if not allowed:
            return objects.none()
        if any(not self._depends_on_language(user, action) for action in allowed):
            return objects.all()
        languages = set().union(*(self._languages(user, action) for action in allowed))
        return objects.filter(**{f"{self.language_path}__in": languages})

    def language_of(self, instance: Any) -> int | None:
        value = instance
        for name in self.language_path.split("__"):
            value = getattr(value, name, None)
        return value

    def within(self, locale_id: int | None) -> LanguagePermissionPolicy:
        """The same policy for views that show one language."""
        return _WithinLanguage(self._model_or_name, self.language_path, locale_id)

    def _depends_on_language(self, user: Any, action: str) -> bool:
        is_administrator = user.is_active and user.is_superuser
        has_language = issubclass(self.model, TranslatableMixin) or "__" in self.language_path
        return action != "view" and not is_administrator and has_language

    def _languages(self, user: Any, action: str) -> set[int]:
        name = self._get_permission_name(action)
        return set().union(*(languages_of(user, name) for languages_of in _registered))


class _WithinLanguage(LanguagePermissionPolicy):
    def __init__(self, model: Any, language_path: str, locale_id: int | None) -> None:
        super().__init__(model, language_path)
        self._locale_id = locale_id

    def user_has_permission(self, user: Any, action: str) -> bool:
        return self.user_has_permission_in(user, action, self._locale_id)


class _OneLanguage:
    """For a view of one object, or of a new one: its policy answers for that object's language."""

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        key = kwargs.get("pk", args[0] if args else None)
        if key is not None or issubclass(self.model, TranslatableMixin):
            locale_id = self._language_of(key) if key is not None else _asked_for(request)
            self.permission_policy = self.permission_policy.within(locale_id)
        super().setup(request, *args, **kwargs)  # type: ignore[misc]

    def _language_of(self, key: Any) -> int | None:
        found = self.model._base_manager.filter(pk=unquote(str(key)))
        return found.values_list(self.permission_policy.language_path, flat=True).first()

    permission_policy: Any
    model: Any


def _asked_for(request: HttpRequest) -> int | None:
    """The language of a new object."""
    code = request.GET.get("locale")
    locale = Locale.objects.filter(language_code=code).first() if code else Locale.get_default()
    return locale.pk if locale else None


class LanguageChooserViewSet(SnippetChooserViewSet):
    @property
    def permission_policy(self) -> Any:
        return LanguagePermissionPolicy(self.model)


class LanguageSnippetViewSet(SnippetViewSet):
    """Wagtail's lists and forms, where each language is changed by those who edit it."""

    chooser_viewset_class = LanguageChooserViewSet
    language_path = "locale_id"

    @property
    def permission_policy(self) -> LanguagePermissionPolicy:
        return LanguagePermissionPolicy(self.model, self.language_path)

    def get_index_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        found = super().get_index_view_kwargs(**kwargs)
        further = _list_columns.values() if issubclass(self.model, TranslatableMixin) else ()
        return {**found, "list_display": [*found["list_display"], *further]}

    def construct_view(self, view_class: Any, **kwargs: Any) -> Any:
        has_language = issubclass(self.model, TranslatableMixin) or "__" in self.language_path
        shows_one = getattr(view_class, "view_name", "") != "list"
        if has_language and shows_one and hasattr(view_class, "permission_policy"):
            named = {"__module__": view_class.__module__}
            view_class = type(view_class.__name__, (_OneLanguage, view_class), named)
        return super().construct_view(view_class, **kwargs)
