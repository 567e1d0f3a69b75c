"""Publishing a translation: only when it is whole, and never a word of the source in between."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.coreutils import find_available_slug
from wagtail.models import DraftStateMixin, Locale, Page
from wagtail_localize.models import TranslationLog, TranslationSource

from cms.core.slugs import transliterated_slug
from cms.languages.completeness import completeness
from cms.languages.errors import PublicationRefused
from cms.languages.sources import related_objects, synchronise
from cms.languages.states import write_baseline


def publish_translation(source_object: Any, locale: Locale, user: Any = None) -> Any:
    """Publish the words stored for ``locale`` and return the translated object.

    Everything that is no text (answer keys, minutes, images) comes from the published source. The live
    version stays untouched until the new one is ready. Raises ``PublicationRefused``.
    """
    source = synchronise(source_object)
    if source is None or not source.object.has_translation(locale):
        problem = _("It is not submitted for translation into this language.")
        raise PublicationRefused(source_object, locale, [problem])
    problems = list(_problems(source, source_object, locale))
    if problems:
        raise PublicationRefused(source_object, locale, problems)
    translated = source.get_ephemeral_translated_instance(locale, fallback=False)
    if isinstance(translated, Page) and translated.first_published_at is None:
        translated.slug = _first_slug(translated)
    with transaction.atomic():
        revision = _save(translated, source_object, locale, user)
        TranslationLog.objects.create(source=source, locale=locale, revision=revision)
        write_baseline(source_object, locale, user)
    translated.refresh_from_db()
    return translated


def _save(translated: Any, source_object: Any, locale: Locale, user: Any) -> Any:
    try:
        translated.full_clean()
    except ValidationError as error:
        raise PublicationRefused(source_object, locale, _sentences(error)) from error
    if not isinstance(translated, DraftStateMixin):
        translated.save()
        return None
    revision = translated.save_revision(user=user, clean=False)
    revision.publish(user=user)
    return revision


def _problems(source: TranslationSource, source_object: Any, locale: Locale) -> Iterator[str]:
    state = completeness(source_object, locale)
    for missing in state.missing:
        yield _("Not translated: “%(text)s”") % {"text": missing.text}
    for faulty in state.faulty:
        yield _("The translation has an error: “%(text)s”") % {"text": faulty.text}
    parent = _unpublished_parent(source, locale)
    if parent:
        yield _("Publish the page above it first: “%(title)s”.") % {"title": parent}
    for related in related_objects(source):
        if not _is_published(related, locale):
            yield _("Publish “%(title)s” in this language first.") % {"title": related}


def _unpublished_parent(source: TranslationSource, locale: Locale) -> Page | None:
    translated = source.get_translated_instance(locale)
    parent = translated.get_parent() if isinstance(translated, Page) else None
    return parent if parent and not parent.is_root() and not parent.live else None


def _is_published(related: Any, locale: Locale) -> bool:
    translated = related.get_translation_or_none(locale)
    return (
        translated is not None
        and getattr(translated, "live", True)
        and completeness(related, locale).is_complete
    )


def _first_slug(page: Page) -> str:
    """From the translated title; the front page of a language is called by its code."""
    parent = page.get_parent()
    wanted = page.locale.language_code if parent.is_root() else transliterated_slug(page.title)
    return find_available_slug(parent, wanted, ignore_page_id=page.pk)


def _sentences(error: ValidationError) -> list[str]:
    if not hasattr(error, "error_dict"):
        return list(error.messages)
    return [f"{field}: {message}" for field, messages in error.message_dict.items() for message in messages]
