"""One thin receiver for each signal. What they miss, the sweep finds."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_delete, post_save
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_unpublished, post_page_move

from cms.api.shown import THINGS
from cms.api.stored.following import follow_branch, follow_deletion, follow_publication, follow_thing


def follow_everything() -> None:
    """Called once, when the app is ready."""
    page_published.connect(_after_publication, dispatch_uid="published pages are projected")
    page_unpublished.connect(_after_unpublishing, dispatch_uid="unpublished pages are taken out")
    post_page_move.connect(_after_move, dispatch_uid="moved pages are projected")
    post_delete.connect(_after_deletion, sender=Page, dispatch_uid="deleted pages are taken out")
    for signal in (post_save, post_delete):
        signal.connect(
            _after_restriction, sender=PageViewRestriction, dispatch_uid="private pages are not told"
        )
        for model in THINGS:
            signal.connect(_after_thing, sender=model, dispatch_uid=f"documents show {model._meta.label}")


def _after_publication(instance: Page, **kwargs: Any) -> None:
    follow_publication(instance)


def _after_unpublishing(instance: Page, **kwargs: Any) -> None:
    follow_branch(instance)


def _after_move(instance: Page, **kwargs: Any) -> None:
    follow_branch(instance)


def _after_deletion(instance: Page, **kwargs: Any) -> None:
    follow_deletion(instance.pk)


def _after_restriction(instance: PageViewRestriction, **kwargs: Any) -> None:
    follow_branch(instance.page)


def _after_thing(instance: Any, **kwargs: Any) -> None:
    follow_thing(instance)
