"""The rows that segments point to and share: places, strings, frames of rich text, related objects.

Each function looks with one query, creates what is missing with one more, and returns primary keys.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import Any

from wagtail_localize.models import (
    String,
    Template,
    TranslatableObject,
    TranslationContext,
    TranslationSource,
)
from wagtail_localize.segments import RelatedObjectSegmentValue, TemplateSegmentValue


def context_ids(source: TranslationSource, paths: set[str]) -> tuple[dict[str, int], tuple[str, ...]]:
    """Path -> key of the place in this object, and the paths that are new in it."""
    places = TranslationContext.objects.filter(object_id=source.object_id)
    known = dict(places.values_list("path", "pk"))
    new = tuple(sorted(paths - set(known)))
    if new:
        TranslationContext.objects.bulk_create(_context(source, path) for path in new)
        known = dict(places.values_list("path", "pk"))
    return known, new


def _context(source: TranslationSource, path: str) -> TranslationContext:
    """Its ``field_path`` is filled in by the library when its editor first asks for it."""
    return TranslationContext(
        object_id=source.object_id, path=path, path_id=TranslationContext._get_path_id(path)
    )


def string_ids(source: TranslationSource, texts: set[str]) -> dict[str, int]:
    """By hash, so that texts that differ in capital letters only stay apart."""
    hashes = {String._get_data_hash(text): text for text in texts}
    found = String.objects.filter(locale_id=source.locale_id, data_hash__in=hashes)
    known = dict(found.values_list("data_hash", "pk"))
    if len(known) < len(hashes):
        String.objects.bulk_create(
            (
                String(locale_id=source.locale_id, data=text, data_hash=data_hash)
                for data_hash, text in hashes.items()
                if data_hash not in known
            ),
            ignore_conflicts=True,
        )
        known = dict(found.all().values_list("data_hash", "pk"))
    return {text: known[data_hash] for data_hash, text in hashes.items()}


def template_ids(values: Iterable[TemplateSegmentValue]) -> dict[str, int]:
    """Frame -> key."""
    hashes = {_template_hash(value): value for value in values}
    found = Template.objects.filter(uuid__in=hashes)
    known = dict(found.values_list("uuid", "pk"))
    if len(known) < len(hashes):
        Template.objects.bulk_create(
            (_template(key, value) for key, value in hashes.items() if key not in known),
            ignore_conflicts=True,
        )
        known = dict(found.all().values_list("uuid", "pk"))
    return {value.template: known[key] for key, value in hashes.items()}


def _template_hash(value: TemplateSegmentValue) -> uuid.UUID:
    """As ``Template.from_value`` makes it."""
    return uuid.uuid5(uuid.uuid5(Template.BASE_UUID_NAMESPACE, value.format), value.template)


def _template(key: uuid.UUID, value: TemplateSegmentValue) -> Template:
    return Template(
        uuid=key,
        template=value.template,
        template_format=value.format,
        string_count=value.string_count,
    )


def object_ids(values: Iterable[RelatedObjectSegmentValue]) -> None:
    """Make sure that the objects ``values`` point to can be pointed to."""
    kinds: dict[Any, Any] = {value.translation_key: value.content_type for value in values}
    if kinds:
        TranslatableObject.objects.bulk_create(
            (TranslatableObject(translation_key=key, content_type=kind) for key, kind in kinds.items()),
            ignore_conflicts=True,
        )
