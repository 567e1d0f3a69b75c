"""A source was taken down: so are its translations. Their words stay, and they can be published again."""

from __future__ import annotations

from typing import Any

from cms.languages.lifecycle.followers import followers_of
from cms.languages.sources import specific


def take_down_followers(instance: Any) -> None:
    for follower in followers_of(instance):
        if follower.live:
            specific(follower).unpublish()
