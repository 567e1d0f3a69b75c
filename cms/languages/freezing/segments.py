"""Storing the segments of a source: a few statements for each of the four kinds, whatever their number."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from wagtail_localize.models import (
    OverridableSegment,
    RelatedObjectSegment,
    StringSegment,
    TemplateSegment,
    TranslationSource,
)
from wagtail_localize.segments import (
    OverridableSegmentValue,
    RelatedObjectSegmentValue,
    StringSegmentValue,
    TemplateSegmentValue,
)

from cms.languages.freezing.shared_rows import context_ids, object_ids, string_ids, template_ids

_Row = dict[str, Any]
_MODELS = (StringSegment, TemplateSegment, RelatedObjectSegment, OverridableSegment)


def store_segments(source: TranslationSource, values: Iterable[Any]) -> tuple[str, ...]:
    """Replace the segments of ``source`` by ``values``; returns the paths that were never there before."""
    kinds: dict[type, list[Any]] = defaultdict(list)
    for value in values:
        kinds[type(value)].append(value)
    contexts, new = context_ids(source, {value.path for found in kinds.values() for value in found})
    rows = {
        StringSegment: _strings(source, kinds[StringSegmentValue]),
        TemplateSegment: _templates(kinds[TemplateSegmentValue]),
        RelatedObjectSegment: _related(kinds[RelatedObjectSegmentValue]),
        OverridableSegment: _overridable(kinds[OverridableSegmentValue]),
    }
    for model in _MODELS:
        wanted = [
            {"context_id": contexts[value.path], "order": value.order, **row} for value, row in rows[model]
        ]
        _replace(model, source, wanted)
    return new


_Rows = list[tuple[Any, _Row]]


def _strings(source: TranslationSource, values: list[StringSegmentValue]) -> _Rows:
    ids = string_ids(source, {value.string.data for value in values})
    return [(value, {"string_id": ids[value.string.data], "attrs": _json(value.attrs)}) for value in values]


def _templates(values: list[TemplateSegmentValue]) -> _Rows:
    ids = template_ids(values)
    return [(value, {"template_id": ids[value.template]}) for value in values]


def _related(values: list[RelatedObjectSegmentValue]) -> _Rows:
    object_ids(values)
    return [(value, {"object_id": value.translation_key}) for value in values]


def _overridable(values: list[OverridableSegmentValue]) -> _Rows:
    return [(value, {"data_json": _json(value.data)}) for value in values]


def _json(data: Any) -> str:
    return json.dumps(data, cls=DjangoJSONEncoder)


def _replace(model: Any, source: TranslationSource, wanted: list[_Row]) -> None:
    """Rows that are there already stay as they are."""
    fields = [field.attname for field in model._meta.concrete_fields if field.name not in ("id", "source")]
    stored = {
        _key(row, fields): row["pk"] for row in model.objects.filter(source=source).values("pk", *fields)
    }
    kept = {_key(row, fields) for row in wanted}
    gone = [pk for key, pk in stored.items() if key not in kept]
    if gone:
        model.objects.filter(pk__in=gone).delete()
    model.objects.bulk_create(
        model(source=source, **row) for row in wanted if _key(row, fields) not in stored
    )


def _key(row: Mapping[str, Any], fields: list[str]) -> tuple[Any, ...]:
    return tuple(row[field] for field in fields)
