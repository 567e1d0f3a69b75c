"""What the caller may: asked of the token and of the person, as the editor asks."""

from __future__ import annotations

from wagtail.models import Page

from cms.api.addresses import uid
from cms.api.stored.models import StoredPage
from cms.api.tokens.caller import Caller
from cms.api.tokens.scopes import Scope
from cms.api.writing.asked import Asked
from cms.api.writing.places import page_at, page_moved_from
from cms.api.writing.refusals import not_allowed, not_found
from cms.languages.roles.rights import may_read_draft


class MovedAway(Exception):
    """The page is at another address now; the caller may read it there."""

    def __init__(self, former: str, page: Page) -> None:
        super().__init__(former)
        self.former, self.page = former, page


def may_read(caller: Caller, page: Page) -> bool:
    """A page as it is worked on."""
    rights = page.permissions_for_user(caller.user)
    person = rights.can_edit() or rights.can_publish() or may_read_draft(caller.user, page, page.locale)
    scopes = (Scope.READ_DRAFTS, Scope.WRITE, Scope.PUBLISH)
    return person and any(caller.lets(scope, page) for scope in scopes)


def page_asked_for(asked: Asked) -> Page:
    """What may not be read is not there. Raises ``Unauthorized``, ``MovedAway`` and ``Refused``."""
    caller = asked.who
    page = page_at(asked.path)
    if page is not None and may_read(caller, page):
        return page
    moved = page_moved_from(asked.path) if page is None else None
    if moved is not None and may_read(caller, moved):
        raise MovedAway(asked.path, moved)
    raise not_found(asked.path)


def uid_asked_for(asked: Asked) -> str:
    """Of the page addressed, public or not; empty at the mount. Raises as ``page_asked_for`` does."""
    if not asked.path:
        return ""
    public = StoredPage.objects.filter(path=asked.path).values_list("uid", flat=True).first()
    return public or uid(page_asked_for(asked))


def need(asked: Asked, scope: Scope, page: Page, may: bool) -> None:
    """``may``: whether the person may. Raises ``Refused``."""
    if not may or not asked.who.lets(scope, page):
        raise not_allowed()


def need_if_public(asked: Asked, page: Page) -> None:
    """What readers see changes only for a token that publishes."""
    if page.live or page.get_descendants().live().exists():
        need(asked, Scope.PUBLISH, page, True)
