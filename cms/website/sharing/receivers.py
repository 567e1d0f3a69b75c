"""The one thing this room does when something is published."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from cms.website.sharing.tasks import draw_picture


def draw_when_published(instance: Any, **_kwargs: Any) -> None:
    transaction.on_commit(lambda: draw_picture.enqueue(instance.pk))
