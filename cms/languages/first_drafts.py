"""The draft that a translation begins as: a copy of the source, which nobody but its translators sees."""

from __future__ import annotations

from django.db import transaction
from wagtail.models import Locale, Page
from wagtail_localize.models import TranslationLog, TranslationSource


@transaction.atomic
def make_first_draft(source: TranslationSource, page: Page, locale: Locale) -> Page:
    """Below the translation of the page above ``page``, which must be there.

    The library copies it, fills it with the same words and saves it twice more.
    """
    draft = page.copy_for_translation(locale)
    source.sync_view_restrictions(page, draft)
    TranslationLog.objects.create(source=source, locale=locale, revision_id=draft.latest_revision_id)
    return draft
