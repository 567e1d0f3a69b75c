"""What has to be in order before an object can change its source language: every problem at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import DraftStateMixin, Locale
from wagtail_localize.models import Translation, TranslationSource

from cms.languages.gate import gate_problems
from cms.languages.language_names import language_name
from cms.languages.states import segment_states
from cms.languages.swap.collisions import collisions_between
from cms.languages.targets import target_of
from cms.languages.texts import plain_words


def swap_problems(source: TranslationSource, source_object: Any, new: Locale) -> list[str]:
    """Sentences that name the way out; empty where ``new`` can become the source."""
    language = language_name(new)
    target = target_of(source_object, new)
    if target is None or not _is_translated_into(source, new):
        return [
            _("It has no translation into %(language)s. Submit and publish it first.")
            % {"language": language}
        ]
    return [
        *_of_the_source(source_object),
        *_of_the_target(target, language),
        *(problem.sentence for problem in gate_problems(source_object, new)),
        *_of_words_that_wait(source_object, new),
        *_of_equal_words(source_object, target, language),
    ]


def _is_translated_into(source: TranslationSource, locale: Locale) -> bool:
    return Translation.objects.filter(source=source, target_locale=locale, enabled=True).exists()


def _of_the_source(source_object: Any) -> Iterator[str]:
    if isinstance(source_object, DraftStateMixin) and source_object.live and _has_draft(source_object):
        yield _("The present source has a draft that is not published. Publish or discard it first.")


def _of_the_target(target: Any, language: str) -> Iterator[str]:
    if not getattr(target, "live", True):
        yield _("It is not published in %(language)s. Publish it there first.") % {"language": language}
    elif isinstance(target, DraftStateMixin) and _has_draft(target):
        yield _("It has a draft in %(language)s, or a review. Publish or discard it first.") % {
            "language": language
        }


def _has_draft(instance: Any) -> bool:
    return bool(instance.has_unpublished_changes)


def _of_words_that_wait(source_object: Any, new: Locale) -> Iterator[str]:
    """What readers do not see yet would be missing in the new source, and then in every language."""
    for segment in segment_states(source_object, new):
        if segment.is_done and not segment.is_published:
            yield _("Translated, but not published yet: “%(text)s”") % {"text": plain_words(segment.source)}


def _of_equal_words(source_object: Any, target: Any, language: str) -> Iterator[str]:
    for collision in collisions_between(source_object, target):
        places = ", ".join(
            _("%(number)d: “%(text)s”") % {"number": number, "text": text} for number, text in collision.texts
        )
        yield _(
            "Paragraphs with different words have the same words in %(language)s, “%(text)s”, and only one "
            "of them could be kept: %(places)s. Translate them into %(language)s with words that differ, and "
            "publish them."
        ) % {"language": language, "text": collision.becomes, "places": places}
