"""Whatever moves, takes down or deletes a source, in the editor or by code, its translations are thought of.

The registry: what happens to the source -> what is done about its translations. One thin receiver for each
signal calls it, unless somebody has decided already (``with decided():``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.db.models.signals import pre_delete
from wagtail.models import Page, get_translatable_models
from wagtail.signals import post_page_move, unpublished

from cms.languages.lifecycle.deleting import refuse_orphans
from cms.languages.lifecycle.moving import move_followers
from cms.languages.lifecycle.unpublishing import take_down_followers

FOLLOW: dict[str, Callable[[Any], None]] = {
    "moved": move_followers,
    "unpublished": take_down_followers,
    "deleted": refuse_orphans,
}

_is_decided: ContextVar[bool] = ContextVar("translations_are_decided", default=False)


@contextmanager
def decided() -> Iterator[None]:
    """Within it the receivers keep still: who acts has asked what is to happen to the translations."""
    token = _is_decided.set(True)
    try:
        yield
    finally:
        _is_decided.reset(token)


def follow_lifecycle() -> None:
    """Called once, when the app is ready."""
    post_page_move.connect(_after_move, dispatch_uid="translations move along")
    unpublished.connect(_after_unpublishing, dispatch_uid="translations are taken down")
    for model in get_translatable_models():
        pre_delete.connect(_before_deletion, sender=model, dispatch_uid=f"no orphans of {model._meta.label}")


def _after_move(instance: Page, parent_page_before: Page, parent_page_after: Page, **kwargs: Any) -> None:
    if parent_page_before.pk != parent_page_after.pk:
        _follow("moved", instance)


def _after_unpublishing(instance: Any, **kwargs: Any) -> None:
    if hasattr(instance, "translation_key"):
        _follow("unpublished", instance)


def _before_deletion(instance: Any, **kwargs: Any) -> None:
    _follow("deleted", instance)


def _follow(event: str, instance: Any) -> None:
    if not _is_decided.get():
        FOLLOW[event](instance)
