"""A source has moved: its translations move below the translation of its new parent."""

from __future__ import annotations

from typing import Any

from wagtail.models import Page

from cms.languages.lifecycle.followers import followers_of
from cms.languages.originals import original_of
from cms.languages.submission import submit


def move_followers(page: Any) -> None:
    """A new parent without a translation is submitted first, as a draft. What is below comes along."""
    parent = Page.objects.get(pk=page.pk).get_parent().specific
    for follower in followers_of(page):
        place = _place_for(parent, follower)
        if place is not None and follower.get_parent().pk != place.pk:
            follower.move(place, pos="last-child")


def _place_for(parent: Page, follower: Page) -> Page | None:
    if parent.is_root():
        return None
    if not parent.has_translation(follower.locale):
        submit(original_of(parent) or parent, [follower.locale])
    return Page.objects.get(translation_key=parent.translation_key, locale=follower.locale)
