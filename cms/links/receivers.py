"""One thin receiver: the links of a page are read after it was published, by the queue."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from wagtail.signals import page_published

from cms.links.tasks import read_links


def follow_publications() -> None:
    page_published.connect(_after_publication, dispatch_uid="links of published pages are kept")


def _after_publication(instance: Any, **_kwargs: Any) -> None:
    transaction.on_commit(lambda: read_links.enqueue(instance.pk))
