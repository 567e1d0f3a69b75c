"""Submitting one page or snippet, with the pages above it and the snippets it uses.

Never the library's own subtree submission: it breaks the page tree (wagtail-localize#773).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation
from wagtail_localize.operations import TranslationCreator

from cms.languages.errors import SubmissionRefused
from cms.languages.freezing import frozen_source
from cms.languages.originals import original_of
from cms.languages.sources import related_objects, specific
from cms.languages.submission.copies import carry_words_from_copies


def submit(source_object: Any, locales: Iterable[Locale], user: Any = None) -> None:
    """Make ``source_object`` translatable into ``locales``, with its parents and the snippets it uses.

    What is submitted already is left as it is, so a second call changes nothing.
    """
    languages = [locale for locale in locales if locale.pk != source_object.locale_id]
    for page in _ancestors(source_object, languages):
        _submit_alone(_original(page), languages, user)
    _submit_alone(specific(source_object), languages, user)


def submit_with_descendants(page: Page, locales: Iterable[Locale], user: Any = None) -> None:
    """``page`` and everything below it, each page in a transaction of its own."""
    languages = list(locales)
    for descendant in page.get_descendants(inclusive=True).order_by("path"):
        submit(descendant, languages, user)


def _ancestors(source_object: Any, locales: Sequence[Locale]) -> list[Page]:
    """The pages above that a translation would have no place without, from the top."""
    missing: list[Page] = []
    page = source_object if isinstance(source_object, Page) else None
    while page and page.depth > 2:
        page = page.get_parent()
        if all(_is_translated(page, locale) for locale in locales):
            break
        missing.insert(0, page.specific)
    return missing


def _original(instance: Any) -> Any:
    """What stands above or is used may have another source language than what is submitted."""
    return original_of(instance) or instance


def _submit_alone(source_object: Any, locales: Sequence[Locale], user: Any) -> None:
    missing = _missing(source_object, locales)
    if not missing:
        return
    _refuse_translations_as_source(source_object, missing)
    # Not left to the creator: it would turn snippets that are live already back into drafts.
    for related in related_objects(frozen_source(source_object)):
        submit(_original(related), missing, user)
    _create(source_object, missing, user)
    _refuse_what_was_not_created(source_object, missing)


@transaction.atomic
def _create(source_object: Any, locales: Sequence[Locale], user: Any) -> None:
    """Looks again when nobody else can submit the same: two workers may have come here at once."""
    type(source_object)._base_manager.select_for_update().get(pk=source_object.pk)
    missing = _missing(source_object, locales)
    if missing:
        creator = TranslationCreator(user, missing)
        creator.create_translations(source_object, include_related_objects=False)
        carry_words_from_copies(frozen_source(source_object), missing)


def _missing(source_object: Any, locales: Sequence[Locale]) -> list[Locale]:
    others = (locale for locale in locales if locale.pk != source_object.locale_id)
    return [locale for locale in others if not _is_translated(source_object, locale)]


def _is_translated(source_object: Any, locale: Locale) -> bool:
    translations = source_object.get_translations().filter(locale=locale)
    if isinstance(source_object, Page):
        translations = translations.filter(alias_of__isnull=True)
    return translations.exists()


def _refuse_translations_as_source(source_object: Any, locales: Sequence[Locale]) -> None:
    """One source language per object: two would leave the editor with an error page."""
    is_translation = Translation.objects.filter(
        source__object_id=source_object.translation_key, target_locale=source_object.locale
    ).exists()
    if is_translation:
        problem = _("It is itself a translation. Submit the page it was translated from.")
        raise SubmissionRefused(source_object, locales[0], [problem])


def _refuse_what_was_not_created(source_object: Any, locales: Sequence[Locale]) -> None:
    """The library swallows validation errors, so what it did is looked at."""
    for locale in locales:
        if not _is_translated(source_object, locale):
            problem = _("The draft could not be made. Open the page, publish it again and read its messages.")
            raise SubmissionRefused(source_object, locale, [problem])
