"""The frozen source that a translation is made from."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from wagtail.models import Locale, Page, TranslatableMixin
from wagtail_localize.models import TranslatableObject, TranslationSource

from cms.languages.freezing import freeze
from cms.prepared.asking import Prepared


def specific(source_object: Any) -> Any:
    return source_object.specific if isinstance(source_object, Page) else source_object


def source_of(source_object: Any) -> TranslationSource | None:
    """The frozen source of ``source_object``; ``None`` before it is submitted."""
    return TranslationSource.objects.filter(
        object_id=source_object.translation_key, locale_id=source_object.locale_id
    ).first()


def source_language(instance: TranslatableMixin) -> str:
    """The language the others are translated from; the instance's own while it has no translation."""
    return source_language_by_key(instance.translation_key) or instance.locale.language_code


def source_language_by_key(key: Any) -> str:
    """The language that what has this translation key is written in; empty while it has no translation."""
    found = _language.first(key)
    return found[0] if found else ""


def in_source_language(model: type[TranslatableMixin], key: UUID) -> Any | None:
    """What the others with this translation key are translated from; any of them where that is gone."""
    versions = model._default_manager.filter(translation_key=key).select_related("locale")
    return versions.filter(locale__language_code=source_language_by_key(key)).first() or versions.first()


def _language_of(key: UUID) -> Any:
    sources = TranslationSource.objects.filter(object_id=key).order_by("pk")
    return sources.values_list("locale__language_code")[:1]


_language = Prepared(_language_of, UUID(int=0))


def synchronise(source_object: Any) -> TranslationSource | None:
    """Freeze what is published now, where the frozen source is older. Translations keep their words."""
    source = source_of(source_object)
    if source is not None and _is_older(source, source_object):
        freeze(source, source.get_source_instance())
    return source


def _is_older(source: TranslationSource, source_object: Any) -> bool:
    published = getattr(source_object, "last_published_at", None)
    return published is None or published > source.last_updated_at


def related_objects(source: TranslationSource) -> list[Any]:
    """The translatable snippets that ``source`` uses, in its own language where they have one."""
    segments = source.relatedobjectsegment_set.select_related("object").order_by("order")
    found = {segment.object_id: _in_its_language(segment.object, source.locale) for segment in segments}
    return [snippet for snippet in found.values() if snippet is not None]


def _in_its_language(snippet: TranslatableObject, locale: Locale) -> Any:
    """A page may use a licence that was only written in the neighbour's language."""
    others = snippet.content_type.get_all_objects_for_this_type(translation_key=snippet.translation_key)
    return snippet.get_instance_or_none(locale) or others.order_by("pk").first()
