"""Publishing a translation: only when it is whole, and never a word of the source in between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.coreutils import find_available_slug
from wagtail.models import DraftStateMixin, Locale, Page, WorkflowMixin
from wagtail_localize.models import TranslationLog

from cms.core.slugs import transliterated_slug
from cms.languages.errors import PublicationRefused
from cms.languages.gate import NOT_LIFTED, GateProblem, gate_problems
from cms.languages.overrides import SHORTEST_REASON, end_override, record_override
from cms.languages.sources import synchronise
from cms.languages.states import clear_behind, record_shown
from cms.languages.structure.building import Built, build_translation
from cms.languages.swap.locking import hold_direction


@transaction.atomic
def publish_translation(
    source_object: Any, locale: Locale, user: Any = None, override: str = "", *, is_permitted: bool = False
) -> Any:
    """Publish the words stored for ``locale`` and return the translated object.

    Everything that is no text (answer keys, minutes, images) comes from the published source. The live
    version stays untouched until the new one is ready. ``override`` is a written reason to publish despite
    the gate's objections: what has no words is not shown then, and the reason is. Whether ``user`` may give
    one is for the caller to ask; with ``is_permitted`` also whether they may publish. Raises
    ``PublicationRefused``.
    """
    wait = hold_direction(source_object)
    _refuse(source_object, locale, [wait] if wait else [])
    source = synchronise(source_object)
    problems = gate_problems(source_object, locale)
    _refuse(source_object, locale, _not_lifted(problems, override))
    if source is None:
        raise AssertionError("the gate lets nothing pass that was not submitted")
    published = source.get_source_instance()
    built = build_translation(published, locale)
    _refuse(source_object, locale, [problem.sentence for problem in _required(built)])
    _keep_reason(published, locale, override, problems, user)
    revision = _save(built.instance, source_object, locale, user, is_permitted)
    TranslationLog.objects.create(source=source, locale=locale, revision=revision)
    record_shown(published, locale, built.notes.pairs, user)
    built.instance.refresh_from_db()
    return built.instance


def _not_lifted(problems: Sequence[GateProblem], override: str) -> list[str]:
    """What stands in the way, as sentences."""
    if not override:
        return [problem.sentence for problem in problems]
    remaining = [problem.sentence for problem in problems if problem.kind in NOT_LIFTED]
    if len(override.strip()) < SHORTEST_REASON:
        sentence = _("Write a reason of at least %(number)d characters: readers of the page will see it.")
        remaining.append(sentence % {"number": SHORTEST_REASON})
    return remaining


def _required(built: Built) -> Iterator[GateProblem]:
    """Fields without words that the page cannot be without; blocks without words are left out."""
    for path in built.hidden:
        field = built.instance._meta.get_field(path) if "." not in path else None
        if field is not None and not field.blank:
            yield GateProblem(kind="required", text=str(field.verbose_name), path=path)


def _refuse(source_object: Any, locale: Locale, sentences: Sequence[str]) -> None:
    if sentences:
        raise PublicationRefused(source_object, locale, sentences)


def _save(translated: Any, source_object: Any, locale: Locale, user: Any, is_permitted: bool) -> Any:
    if isinstance(translated, Page) and translated.first_published_at is None:
        translated.slug = _first_slug(translated)
    try:
        translated.full_clean()
    except ValidationError as error:
        raise PublicationRefused(source_object, locale, _sentences(error)) from error
    if not isinstance(translated, DraftStateMixin):
        translated.save()
        return None
    revision = translated.save_revision(user=user, clean=False)
    revision.publish(user=user, skip_permission_checks=is_permitted)
    _end_review(translated, user)
    return revision


def _end_review(translated: Any, user: Any) -> None:
    """Whoever was asked to approve it need not: it is published."""
    review = translated.current_workflow_state if isinstance(translated, WorkflowMixin) else None
    if review is not None:
        review.cancel(user=user)


def _keep_reason(
    source_object: Any, locale: Locale, override: str, problems: Sequence[GateProblem], user: Any
) -> None:
    if problems:
        record_override(source_object, locale, override, problems, user)
        return
    end_override(source_object, locale)
    clear_behind(source_object.translation_key, locale)


def _first_slug(page: Page) -> str:
    """From the translated title; the front page of a language is called by its code."""
    parent = page.get_parent()
    wanted = page.locale.language_code if parent.is_root() else transliterated_slug(page.title)
    return find_available_slug(parent, wanted, ignore_page_id=page.pk)


def _sentences(error: ValidationError) -> list[str]:
    if not hasattr(error, "error_dict"):
        return list(error.messages)
    return [f"{field}: {message}" for field, messages in error.message_dict.items() for message in messages]
