"""Search and references, brought up to date once: Wagtail would do it at each of several hundred saves."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.core.management import call_command
from django.db.models.signals import post_save
from modelsearch.index import get_indexed_models
from modelsearch.signal_handlers import post_save_signal_handler, register_signal_handlers
from wagtail.models import Revision
from wagtail.signal_handlers import disable_reference_index_auto_update


@contextmanager
def indexed_once() -> Iterator[None]:
    """Load within this; what was loaded is indexed at the end, and nothing where nothing was."""
    before = _newest_revision()
    for model in get_indexed_models():
        post_save.disconnect(post_save_signal_handler, sender=model)
    try:
        with disable_reference_index_auto_update():
            yield
    finally:
        register_signal_handlers()
        if _newest_revision() != before:
            call_command("rebuild_references_index", verbosity=0)
            call_command("wagtail_update_index", verbosity=0)


def _newest_revision() -> int | None:
    return Revision.objects.order_by("pk").values_list("pk", flat=True).last()
