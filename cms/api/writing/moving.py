"""Copying and moving: ``POST <target>/@copy`` and ``@move`` with ``{"source": …}``, one or several."""

from __future__ import annotations

from collections.abc import Iterator

from django.http import HttpResponse
from django.utils.translation import gettext as _
from wagtail.actions.move_page import MovePageAction
from wagtail.coreutils import find_available_slug
from wagtail.models import Page

from cms.api.addresses import public_address, stored_path
from cms.api.tokens.scopes import Scope
from cms.api.writing.asked import Asked
from cms.api.writing.former_addresses import leave_former_address
from cms.api.writing.locking import need_open
from cms.api.writing.places import names_a_page, page_meant
from cms.api.writing.refusals import Invalid, conflict
from cms.api.writing.rights import may_read, need, need_if_public, page_asked_for
from cms.api.writing.saving import refuse_what_follows_another
from cms.api.writing.showing import private
from cms.languages.lifecycle.followers import followers_of

MOST = 50


def copy(asked: Asked) -> HttpResponse:
    """Drafts, with all that stands below; they have identities of their own."""
    target = page_asked_for(asked)
    pairs = []
    for page in _sources(asked):
        need(asked, Scope.WRITE, target, page.permissions_for_user(asked.who.user).can_copy_to(target, True))
        slug = find_available_slug(target, page.slug)
        made = page.copy(
            recursive=True, to=target, update_attrs={"slug": slug}, keep_live=False, user=asked.who.user
        )
        target = Page.objects.get(pk=target.pk).specific
        pairs.append((public_address(page), made))
    return private(asked, [{"source": before, "target": public_address(made)} for before, made in pairs])


def move(asked: Asked) -> HttpResponse:
    """The identity stays, the former address leads on, and translations move along."""
    target = page_asked_for(asked)
    answer = []
    for page in _sources(asked):
        _may_move(asked, page, target)
        before, former = public_address(page), _former_addresses(page)
        action = MovePageAction(page, target, pos="last-child", user=asked.who.user)
        action.execute(skip_permission_checks=True)
        for moved in Page.objects.filter(pk__in=former):
            leave_former_address(former[moved.pk], moved)
        target = Page.objects.get(pk=target.pk).specific
        answer.append({"source": before, "target": public_address(Page.objects.get(pk=page.pk))})
    return private(asked, answer)


def _may_move(asked: Asked, page: Page, target: Page) -> None:
    may = page.permissions_for_user(asked.who.user).can_move_to(target)
    for place in (page, target):
        need(asked, Scope.WRITE, place, may)
    for follower in followers_of(page):
        need(asked, Scope.WRITE, follower, True)
    need_if_public(asked, page)
    refuse_what_follows_another(page)
    need_open(asked, page)
    if page.get_parent().pk != target.pk and not Page._slug_is_available(page.slug, target, page):
        sentence = _("“%(id)s” is taken there. Rename the page first.")
        raise conflict([sentence % {"id": page.slug}])


def _former_addresses(page: Page) -> dict[int, str]:
    return {each.pk: stored_path(each) for each in page.get_descendants(inclusive=True)}


def _sources(asked: Asked) -> Iterator[Page]:
    """Those that are not there, or that the caller may not read, are left out, as in Plone."""
    given = asked.body.get("source")
    references = given if isinstance(given, list) else [given]
    if not 0 < len(references) <= MOST or not all(map(names_a_page, references)):
        raise Invalid(
            [("source", _("Send the address or the UID of 1 to %(number)d pages.") % {"number": MOST})]
        )
    for reference in references:
        page = page_meant(reference, asked.request)
        if page is not None and may_read(asked.who, page):
            yield page
