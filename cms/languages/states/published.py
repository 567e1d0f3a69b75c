"""What the readers of translations see, as it was written down when they were published."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID

from wagtail.models import Locale

from cms.languages.models import Baseline

Published = Sequence[Sequence[str]]
"""``[path, source, target]`` of each text that a translation was last published with."""


def published_texts(keys: Iterable[UUID], locales: Iterable[Locale]) -> dict[tuple[UUID, int], Published]:
    """(object key, locale id) -> what readers see. One query."""
    rows = Baseline.objects.filter(object_key__in=list(keys), locale__in=list(locales))
    return {
        (key, locale): segments
        for key, locale, segments in rows.values_list("object_key", "locale_id", "segments")
    }
