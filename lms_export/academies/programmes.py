"""The programmes an agreement may name, by their titles in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cms.core.privacy import readable
from cms.courses.models import Programme


def programme_choices(kept: Iterable[str] = ()) -> list[tuple[str, str]]:
    """Key and title of the published ones, and of those that an agreement names already."""
    published = titles(readable(Programme.objects.all()))
    gone = [key for key in kept if key not in published]
    former = titles(Programme.objects.filter(translation_key__in=gone))
    lost = _("%(title)s (not published now)")
    return [
        *sorted(published.items(), key=lambda each: each[1]),
        *((key, lost % {"title": former.get(key, key)}) for key in gone),
    ]


def titles(programmes: Iterable[Programme]) -> dict[str, str]:
    """Key -> title: in the reader's language, else in the first there is."""
    language = get_language()
    found: dict[str, str] = {}
    for programme in programmes.select_related("locale").order_by("path"):  # type: ignore[attr-defined]
        key = str(programme.translation_key)
        if key not in found or programme.locale.language_code == language:
            found[key] = programme.title
    return found
