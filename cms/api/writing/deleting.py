"""Deleting a page, with what the editor asks first."""

from __future__ import annotations

from django.http import HttpResponse
from django.utils.translation import gettext as _
from wagtail.actions.delete_page import DeletePageAction
from wagtail.models import Page

from cms.api.addresses import public_address
from cms.api.stored.models import Alias
from cms.api.tokens.scopes import Scope
from cms.api.writing.asked import Asked
from cms.api.writing.locking import need_open
from cms.api.writing.refusals import conflict
from cms.api.writing.rights import need, need_if_public, page_asked_for
from cms.api.writing.showing import nothing
from cms.api.writing.versions import need_version
from cms.courses.in_use import why_not_delete
from cms.languages.lifecycle.decisions import FOLLOW, delete_followers, problems_of_deletion
from cms.languages.lifecycle.followers import followers_of_branch


def delete(asked: Asked) -> HttpResponse:
    page = page_asked_for(asked)
    need(asked, Scope.WRITE, page, page.permissions_for_user(asked.who.user).can_delete())
    need_if_public(asked, page)
    need_version(asked, page)
    for each in (page, *page.get_descendants().specific()):
        need_open(asked, each, 423)
    in_use = why_not_delete([page])
    if in_use:
        raise conflict([in_use])
    _delete_translations(asked, page)
    pks = [page.pk, *page.get_descendants().values_list("pk", flat=True)]
    DeletePageAction(Page.objects.get(pk=page.pk), user=asked.who.user).execute(skip_permission_checks=True)
    Alias.objects.filter(page_id__in=pks).delete()
    return nothing()


def _delete_translations(asked: Asked, page: Page) -> None:
    """Only when that was said: they would be left without a source."""
    followers = followers_of_branch(page)
    if not followers:
        return
    for follower in followers:
        need(asked, Scope.WRITE, follower, True)
        need_if_public(asked, follower)
        need_open(asked, follower.specific, 423)
    problems = problems_of_deletion(asked.who.user, page, followers)
    if asked.option("translations") != FOLLOW or problems:
        sentence = _("Others are translated from it. Send “translations=follow” to delete them with it.")
        raise conflict([sentence, *problems], **question(followers, [FOLLOW]))
    delete_followers(asked.who.user, followers)


def question(followers: list[Page], values: list[str]) -> dict[str, object]:
    """Which parameter decides, and about what."""
    addresses = [public_address(follower) for follower in followers]
    return {"parameter": "translations", "values": values, "translations": addresses}
