"""What has to be decided before a page is taken down or deleted, and doing it as it was decided."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.actions.delete_page import DeletePageAction
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.models import Page

from cms.languages.lifecycle.followers import followers_of_branch, strangers_below
from cms.languages.lifecycle.receivers import decided
from cms.languages.lifecycle.rights import why_not_followers

FOLLOW, STAY = "follow", "stay"


def problems_of_deletion(user: Any, page: Page, followers: list[Page]) -> list[str]:
    """What keeps the translations from being deleted together with ``page``."""
    return [*why_not_followers(user, "delete", followers), *_strangers(page, followers)]


def delete_followers(user: Any, followers: list[Page]) -> None:
    for follower in followers:
        with decided():
            DeletePageAction(Page.objects.get(pk=follower.pk), user=user).execute()


def live_followers(page: Page) -> list[Page]:
    return [found for found in followers_of_branch(page) if found.live]


@transaction.atomic
def take_down(user: Any, page: Page, followers: list[Page], *, with_pages_below: bool) -> None:
    with decided():
        for each in (page, *followers):
            action = UnpublishPageAction(each.specific, user=user, include_descendants=with_pages_below)
            action.execute(skip_permission_checks=True)


def _strangers(page: Page, followers: list[Page]) -> list[str]:
    sentence = _(
        "“%(title)s” stands below a translation and has its own source language. Move it away first."
    )
    return [sentence % {"title": stranger} for stranger in strangers_below(page, followers)]
