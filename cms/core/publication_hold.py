"""Pages whose publication waits: a registry, asked whenever a page is to be published or taken away.

A room registers when its app is ready::

    register_hold(Editions())

What readers see of a held page changes only inside ``letting_through``. Its approved version is what the
next release will show, and what its translations are made from meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Protocol

from django.core.exceptions import PermissionDenied
from wagtail.actions.delete_page import DeletePageAction
from wagtail.actions.move_page import MovePageAction
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.models import Page

_open: ContextVar[bool] = ContextVar("publications are let through", default=False)


class Hold(Protocol):
    """``why`` is the sentence for whoever tries; empty where the page may be published and taken away.

    ``keep`` remembers the revision for the release, or that the page goes with it where there is none.
    ``stays`` is the sentence for whoever deletes or moves what may not go at all.
    """

    def why(self, page: Page) -> str: ...

    def stays(self, page: Page) -> str: ...

    def keep(self, page: Page, revision: Any, user: Any) -> None: ...

    def approved(self, pages: Iterable[Page]) -> dict[int, Page]: ...


_holds: list[Hold] = []


class PageIsHeld(PermissionDenied):
    """Readers' version of the page changes with the next release only."""


def register_hold(hold: Hold) -> None:
    if hold not in _holds:
        _holds.append(hold)


@contextmanager
def letting_through() -> Iterator[None]:
    """Inside the ``with``, pages are published and taken down as if nothing held them."""
    token = _open.set(True)
    try:
        yield
    finally:
        _open.reset(token)


def hold_of(page: Any) -> Hold | None:
    if _open.get() or not isinstance(page, Page):
        return None
    return next((hold for hold in _holds if hold.why(page)), None)


def why_held(page: Page) -> str:
    if _open.get():
        return ""
    return next((sentence for hold in _holds if (sentence := hold.why(page))), "")


def why_it_stays(page: Page) -> str:
    if _open.get():
        return ""
    return next((sentence for hold in _holds if (sentence := hold.stays(page))), "")


def version_ahead(instance: Any) -> Any:
    """What the next release shows of a page, where that is approved; else ``instance`` itself."""
    return versions_ahead([instance])[0]


def versions_ahead(instances: Iterable[Any]) -> list[Any]:
    """The same for many. A page without changes beside its published version is not asked about."""
    everything = list(instances)
    changed = [each for each in everything if isinstance(each, Page) and each.has_unpublished_changes]
    found: dict[int, Page] = {}
    for hold in _holds if changed else ():
        found |= hold.approved(changed)
    return [found.get(each.pk, each) if isinstance(each, Page) else each for each in everything]


def kept_back(execute: Callable[..., Any]) -> Callable[..., Any]:
    """``execute`` of Wagtail's actions that publish or unpublish: what they would do to a held page waits.

    For its release the revision is kept, or, where the action has none, that the page goes with it.
    """

    def act(action: Any, *args: Any, **kwargs: Any) -> Any:
        hold = hold_of(action.object)
        if hold is None:
            return execute(action, *args, **kwargs)
        action.check(skip_permission_checks=kwargs.get("skip_permission_checks", False))
        return hold.keep(action.object, getattr(action, "revision", None), action.user)

    return act


def kept_in_place(execute: Callable[..., Any]) -> Callable[..., Any]:
    """``execute`` of an action that deletes or moves a page: refused. Raises ``PageIsHeld``."""

    def take_away(action: Any, *args: Any, **kwargs: Any) -> Any:
        sentence = why_it_stays(action.page)
        if sentence:
            raise PageIsHeld(sentence)
        return execute(action, *args, **kwargs)

    return take_away


def teach() -> None:
    """Called when the app is ready; what publishes is taught where publications become transactions."""
    UnpublishPageAction.execute = kept_back(UnpublishPageAction.execute)
    DeletePageAction.execute = kept_in_place(DeletePageAction.execute)
    MovePageAction.execute = kept_in_place(MovePageAction.execute)
