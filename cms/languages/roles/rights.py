"""Whether a person may translate, review or publish something in a language, and if not, why."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page

from cms.languages.language_names import language_name
from cms.languages.models import LanguageRight

Action = LanguageRight.Action


def may_translate(user: Any, instance: Any, locale: Locale) -> bool:
    """``instance`` in any of its languages; ``locale`` is the language of the words."""
    return _may(user, Action.TRANSLATE, instance, locale)


def may_review(user: Any, instance: Any, locale: Locale) -> bool:
    """Also the right to read the drafts of that language, which Wagtail has no permission for."""
    return _may(user, Action.REVIEW, instance, locale)


def may_publish(user: Any, instance: Any, locale: Locale) -> bool:
    return _may(user, Action.PUBLISH, instance, locale)


def may_read_draft(user: Any, instance: Any, locale: Locale) -> bool:
    """Whoever has a part in the translation may read it before it is published."""
    return any(_may(user, action, instance, locale) for action in _SENTENCES)


def drafts_readable_by(user: Any) -> list[tuple[str, Page | None]]:
    """Where ``may_read_draft`` is true: a language, and in it a branch or everywhere."""
    if user.is_anonymous or not user.is_active:
        return []
    rights = [right for right in _rights_of(user) if right.action in _SENTENCES]
    languages = dict(Locale.objects.values_list("pk", "language_code"))
    return [(languages[right.locale_id], right.branch) for right in rights]


def may_assign(user: Any, instance: Any, locale: Locale) -> bool:
    """Whoever has a part in it says who does it, and by when."""
    return may_read_draft(user, instance, locale)


def why_not(user: Any, action: str, instance: Any, locale: Locale) -> str:
    """The sentence to show where the button would be; empty where the person may.

    ``action`` is "translate", "review" or "publish".
    """
    if _may(user, action, instance, locale):
        return ""
    names = ", ".join(group.name for group in groups_that_may(action, instance, locale))
    sentence = _SENTENCES[action]() % {"language": language_name(locale)}
    who = _("Those who do: %(groups)s.") % {"groups": names} if names else _("Ask an administrator.")
    return f"{sentence} {who}"


def groups_that_may(action: str, instance: Any, locale: Locale) -> list[Group]:
    rights = _rights_on(action, instance, locale)
    return list(Group.objects.filter(language_rights__in=rights).distinct().order_by("name"))


def people_who_may(action: str, instance: Any, locale: Locale) -> QuerySet[Any]:
    """The active persons of the groups that have the right; administrators are not meant."""
    rights = _rights_on(action, instance, locale)
    people = get_user_model().objects.filter(is_active=True, groups__language_rights__in=rights)
    return people.distinct().order_by("pk")


def people_with_a_part(instance: Any, locale: Locale) -> QuerySet[Any]:
    """Those who may translate, review or publish it: whom it can be given to."""
    rights = LanguageRight.objects.none()
    for action in _SENTENCES:
        rights |= _rights_on(action, instance, locale)
    people = get_user_model().objects.filter(is_active=True, groups__language_rights__in=rights)
    return people.distinct().order_by("username")


def languages_of(user: Any, permission: str) -> set[int]:
    """In which languages a permission ("glossary.change_glossaryterm") of the user's groups counts."""
    if not user.is_active or user.is_anonymous:
        return set()
    app, codename = permission.split(".")
    rights = LanguageRight.objects.filter(
        group__user=user,
        action=Action.EDIT,
        group__permissions__codename=codename,
        group__permissions__content_type__app_label=app,
    )
    return set(rights.values_list("locale_id", flat=True))


_SENTENCES = {
    Action.TRANSLATE.value: lambda: _("You do not translate into %(language)s."),
    Action.REVIEW.value: lambda: _("You do not review %(language)s."),
    Action.PUBLISH.value: lambda: _("You do not publish %(language)s."),
}


def _may(user: Any, action: str, instance: Any, locale: Locale) -> bool:
    if user is None or user.is_anonymous or not user.is_active:
        return False
    return user.is_superuser or any(
        right.branch is None or stands_below(instance, right.branch)
        for right in _rights_of(user)
        if right.action == action and right.locale_id == locale.pk
    )


def _rights_of(user: Any) -> list[LanguageRight]:
    """One query per user object, which lives as long as a request does."""
    if not hasattr(user, "_language_rights"):
        rights = LanguageRight.objects.filter(group__user=user).select_related("branch")
        user._language_rights = list(rights)
    return user._language_rights


def _rights_on(action: str, instance: Any, locale: Locale) -> QuerySet[LanguageRight]:
    rights = LanguageRight.objects.filter(action=action, locale=locale)
    limited = rights.exclude(branch=None).select_related("branch")
    branches = [right.branch_id for right in limited if stands_below(instance, right.branch)]
    return rights.filter(Q(branch=None) | Q(branch__in=branches))


def stands_below(instance: Any, branch: Page | None) -> bool:
    """Or is ``branch`` itself, in whichever language: it is the same place in all. Snippets stand in none."""
    if branch is None or not isinstance(instance, Page):
        return False
    return any(instance.path.startswith(path) for path in _paths(branch))


def _paths(branch: Page) -> Iterable[str]:
    if not hasattr(branch, "_paths_in_all_languages"):
        same = Page.objects.filter(translation_key=branch.translation_key)
        branch._paths_in_all_languages = list(same.values_list("path", flat=True))  # type: ignore[attr-defined]
    return branch._paths_in_all_languages  # type: ignore[attr-defined]
