"""Who may read which pages as they are worked on, as one condition on the index.

It says what ``cms.api.writing.rights.may_read`` says of one page: a test holds both against each other.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import Q
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from cms.api.drafts.worked_on import in_review
from cms.api.tokens.caller import Caller
from cms.api.tokens.scopes import Scope
from cms.languages.roles.rights import drafts_readable_by

NOTHING = Q(pk__in=())
EVERYTHING = ~NOTHING  # an empty Q would be lost where it is joined by "or"
_SCOPES = (Scope.READ_DRAFTS, Scope.WRITE, Scope.PUBLISH)
_OF_ALL = {"change_page", "publish_page"}
_OF_OWN = "add_page"


def may_read_drafts(caller: Caller) -> bool:
    """Whether anything at all can be."""
    return any(caller.lets_anywhere(scope) for scope in _SCOPES)


def readable_by(caller: Caller) -> Q:
    return _let_by_token(caller) & _let_by_rights(caller.user)


def _let_by_token(caller: Caller) -> Q:
    if caller.grants is None:
        return EVERYTHING
    found = NOTHING
    for grant in caller.grants:
        if grant.scope in _SCOPES:
            language = grant.locale.language_code if grant.locale else None
            found |= _where(language, _paths(grant.branch))
    return found


def _let_by_rights(user: Any) -> Q:
    if not user.is_active:
        return NOTHING
    if user.is_superuser:
        return EVERYTHING
    found = NOTHING
    for permission in page_permission_policy.get_cached_permissions_for_user(user):
        here = Q(position__startswith=permission.page.path)
        if permission.permission.codename in _OF_ALL:
            found |= here
        elif permission.permission.codename == _OF_OWN:
            found |= here & Q(position__in=Page.objects.filter(owner=user).values("path"))
    for language, branch in drafts_readable_by(user):
        found |= _where(language, _paths(branch))
    return found | Q(position__in=_reviewed_by(user))


def _reviewed_by(user: Any) -> list[str]:
    """The places of pages that wait for this person, whose task lets them into the editor."""
    waiting = Page.objects.filter(pk__in=in_review()).select_related("locale")
    return [page.path for page in waiting if page.specific.permissions_for_user(user).can_edit()]


def _where(language: str | None, paths: Iterable[str] | None) -> Q:
    place = Q(language=language) if language else EVERYTHING
    if paths is None:
        return place
    branches = NOTHING
    for path in paths:
        branches |= Q(position__startswith=path)
    return place & branches


def _paths(branch: Page | None) -> list[str] | None:
    """The branch in all languages: it is the same place in each."""
    if branch is None:
        return None
    same = Page.objects.filter(translation_key=branch.translation_key)
    return list(same.values_list("path", flat=True))
