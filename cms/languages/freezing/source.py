"""The frozen source: its content, and the segments that are taken from it."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.utils import timezone
from modelcluster.models import ClusterableModel, get_serializable_data_for_fields
from wagtail_localize.models import TranslatableObject, TranslationSource, get_schema_version
from wagtail_localize.segments.extract import extract_segments

from cms.languages.freezing.segments import store_segments


@transaction.atomic
def freeze(source: TranslationSource, instance: Any) -> tuple[str, ...]:
    """Let ``source`` say what ``instance``, its published page or snippet, says now.

    Returns the paths that were not there before. Translations keep their words.
    """
    for name, value in _content(instance).items():
        setattr(source, name, value)
    source.save(update_fields=list(_content_fields))
    return store_segments(source, extract_segments(instance))


@transaction.atomic
def frozen_source(instance: Any) -> TranslationSource:
    """The source of ``instance``, made of what it says now where there was none."""
    kind = ContentType.objects.get_for_model(instance.get_translation_model())
    TranslatableObject.objects.get_or_create(translation_key=instance.translation_key, content_type=kind)
    source, created = TranslationSource.objects.get_or_create(
        object_id=instance.translation_key,
        locale_id=instance.locale_id,
        defaults={"specific_content_type": ContentType.objects.get_for_model(instance), **_content(instance)},
    )
    if created:
        store_segments(source, extract_segments(instance))
    return source


_content_fields = ("content_json", "object_repr", "schema_version", "last_updated_at")


def _content(instance: Any) -> dict[str, Any]:
    return {
        "content_json": _as_json(instance),
        "object_repr": str(instance)[:200],
        "schema_version": _schema_version(instance._meta.app_label),
        "last_updated_at": timezone.now(),
    }


def _as_json(instance: Any) -> str:
    if isinstance(instance, ClusterableModel):
        return instance.to_json()
    return json.dumps(get_serializable_data_for_fields(instance), cls=DjangoJSONEncoder)


@cache
def _schema_version(app_label: str) -> str:
    """Migrations are not applied while a process runs."""
    return get_schema_version(app_label)
