"""What happens to translations, and who is told: a registry.

A room registers a function when its app is ready::

    after_source_published(mark_as_behind)

It gets the published source, the language of a translation and the ``Changes`` to it, in the transaction of
the publication: what fails there takes the publication back, and what may wait belongs in the task queue.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wagtail.models import Locale

from cms.languages.structure.synchronising import Changes

AfterSourcePublished = Callable[[Any, Locale, Changes], None]

_after_source_published: list[AfterSourcePublished] = []


def after_source_published(function: AfterSourcePublished) -> AfterSourcePublished:
    """Call ``function(source_object, locale, changes)`` for each translation of a published source."""
    if function not in _after_source_published:
        _after_source_published.append(function)
    return function


def tell_source_published(source_object: Any, locale: Locale, changes: Changes) -> None:
    for function in _after_source_published:
        function(source_object, locale, changes)
