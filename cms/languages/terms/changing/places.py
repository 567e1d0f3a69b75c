"""Every paragraph of a language in which a term stands: in sources as in translations."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import DraftStateMixin, Locale, Page
from wagtail_localize.models import Translation, TranslationSource

from cms.languages.roles import why_not
from cms.languages.states import segment_states
from cms.languages.terms.changing.replacing import Replaced, Replacement
from cms.languages.terms.rights import may_change_terms
from cms.languages.texts import texts_of


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    """``before`` and ``after`` are HTML as stored. ``source`` is empty where the page is itself a source."""

    id: str
    path: str
    ordinal: int
    source: str
    before: str
    after: str
    is_certain: bool


@dataclass(frozen=True, kw_only=True)
class Place:
    """A page or snippet. ``obstacle`` says why this person cannot change it; empty where they can."""

    instance: Any
    is_translation: bool
    paragraphs: tuple[Paragraph, ...]
    obstacle: str


def places_with(old: str, new: str, locale: Locale, user: Any) -> list[Place]:
    replacement = Replacement(old, new, locale.language_code)
    found = [*_sources(replacement, locale, user), *_translations(replacement, locale, user)]
    return [place for place in found if place.paragraphs]


def latest(instance: Any) -> Any:
    """The newest draft, which is what an editor would go on from."""
    return instance.get_latest_revision_as_object() if hasattr(instance, "latest_revision_id") else instance


def _sources(replacement: Replacement, locale: Locale, user: Any) -> Iterator[Place]:
    for instance in _written_in(locale):
        counts: dict[str, int] = {}
        paragraphs = []
        for text in texts_of(latest(instance)):
            ordinal = counts.get(text.path, 0)
            counts[text.path] = ordinal + 1
            paragraphs += _paragraph(replacement, instance, text.path, ordinal, "", text.source)
        yield Place(
            instance=instance,
            is_translation=False,
            paragraphs=tuple(paragraphs),
            obstacle=_obstacle(instance, user) if paragraphs else "",
        )


def _translations(replacement: Replacement, locale: Locale, user: Any) -> Iterator[Place]:
    rows = TranslationSource.objects.filter(
        translations__target_locale=locale, translations__enabled=True
    ).select_related("locale", "specific_content_type")
    for row in rows:
        source = row.get_source_instance()
        counts: dict[str, int] = {}
        paragraphs = []
        for segment in segment_states(source, locale):
            ordinal = counts.get(segment.path, 0)
            counts[segment.path] = ordinal + 1
            if segment.is_usable:
                paragraphs += _paragraph(
                    replacement, source, segment.path, ordinal, segment.source, segment.target
                )
        yield Place(
            instance=source,
            is_translation=True,
            paragraphs=tuple(paragraphs),
            obstacle=why_not(user, "translate", source, locale) if paragraphs else "",
        )


def _paragraph(
    replacement: Replacement, instance: Any, path: str, ordinal: int, source: str, before: str
) -> list[Paragraph]:
    replaced: Replaced = replacement.in_html(before)
    if not replaced.times or replaced.html == before:
        return []
    mark = hashlib.sha256(before.encode()).hexdigest()[:16]
    return [
        Paragraph(
            id=f"{instance.translation_key}:{path}:{ordinal}:{mark}",
            path=path,
            ordinal=ordinal,
            source=source,
            before=before,
            after=replaced.html,
            is_certain=replaced.is_certain,
        )
    ]


def _written_in(locale: Locale) -> Iterator[Any]:
    """Pages and snippets whose source language it is: all but those that are translated into it."""
    translated = set(
        Translation.objects.filter(target_locale=locale, enabled=True).values_list(
            "source__object_id", flat=True
        )
    )
    pages = Page.objects.filter(locale=locale, alias_of=None, depth__gt=1).order_by("path").specific()
    yield from (page for page in pages if page.translation_key not in translated)
    sources = TranslationSource.objects.filter(locale=locale).select_related("specific_content_type")
    for source in sources:
        instance = source.get_source_instance()
        if not isinstance(instance, Page):
            yield instance


def _obstacle(instance: Any, user: Any) -> str:
    if isinstance(instance, Page):
        permissions = instance.permissions_for_user(user)
        if not permissions.can_edit():
            return _("You may not edit this page.")
        return _("The page is locked.") if permissions.page_locked() else ""
    if not may_change_terms(user, instance.locale) or not isinstance(instance, DraftStateMixin):
        return _("You may not edit this entry here. Open it in its register.")
    return ""
