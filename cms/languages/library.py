"""Where Wagtail and wagtail-localize do otherwise than we promise, they are taught here, once.

- Publishing and what follows from it is one transaction: without it readers met a question with one key in
  Norwegian and another in Swedish.
- A translation is published by our service alone: the library fills gaps with the words of the source, and
  writes a draft into the live page.
- A page that waits for a release is translated from what is approved of it, before it is published.
"""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from wagtail.actions.publish_revision import PublishRevisionAction
from wagtail.models import DraftStateMixin, Locale, Page
from wagtail_localize.models import Translation, TranslationSource
from wagtail_localize.segments.extract import StreamFieldSegmentExtractor

from cms.core.publication_hold import kept_back, version_ahead
from cms.languages.errors import PublicationRefused
from cms.languages.first_drafts import make_first_draft
from cms.languages.freezing import freeze
from cms.languages.publication import publish_translation
from cms.languages.targets import target_of

_make_target = Translation.save_target
_publish_revision = PublishRevisionAction.execute
_freeze_slowly = TranslationSource.update_from_db
_get_published_source = TranslationSource.get_source_instance
_extract_block = StreamFieldSegmentExtractor.handle_block


def teach() -> None:
    """Called when the app is ready."""
    PublishRevisionAction.execute = transaction.atomic(kept_back(_publish_revision))
    Translation.save_target = _save_target
    TranslationSource.update_from_db = _update_from_db
    TranslationSource.get_source_instance = _get_source_instance
    StreamFieldSegmentExtractor.handle_block = _extract_what_is_there


def forget() -> None:
    """As the libraries are by themselves: what our ways are measured against."""
    PublishRevisionAction.execute = _publish_revision
    Translation.save_target = _make_target
    TranslationSource.update_from_db = _freeze_slowly
    TranslationSource.get_source_instance = _get_published_source
    StreamFieldSegmentExtractor.handle_block = _extract_block


def _save_target(translation: Translation, user: Any = None, publish: bool = True) -> None:
    """A page begins as a draft, and what is there already is published by our service or left alone.

    Raises ``ValidationError`` where the gate refuses.
    """
    source_object = translation.source.get_source_instance()
    target = target_of(source_object, translation.target_locale)
    if target is None and _can_be_copied(source_object, translation.target_locale):
        make_first_draft(translation.source, source_object, translation.target_locale)
    elif target is None:
        _make_target(
            translation, user=user, publish=publish and not isinstance(source_object, DraftStateMixin)
        )
    elif publish:
        _publish(source_object, translation, user)


def _can_be_copied(source_object: Any, locale: Locale) -> bool:
    """An alias is turned into a page by the library."""
    return isinstance(source_object, Page) and not source_object.has_translation(locale)


def _publish(source_object: Any, translation: Translation, user: Any) -> None:
    try:
        publish_translation(source_object, translation.target_locale, user)
    except PublicationRefused as refusal:
        raise ValidationError(list(refusal.problems)) from refusal


def _update_from_db(source: TranslationSource) -> None:
    freeze(source, source.get_source_instance())


def _get_source_instance(source: TranslationSource) -> Any:
    return version_ahead(_get_published_source(source))


def _extract_what_is_there(extractor: Any, block_type: Any, block_value: Any, **options: Any) -> list[Any]:
    return [] if block_value is None else _extract_block(extractor, block_type, block_value, **options)
