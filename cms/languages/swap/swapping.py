"""Turning one object round, for good or for show."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource

from cms.languages.errors import SwapRefused
from cms.languages.freezing import freeze
from cms.languages.swap.direction import places_of, read_direction
from cms.languages.swap.pairing import Languages, turned_round
from cms.languages.swap.preflight import swap_problems
from cms.languages.swap.report import ObjectReport, SwapReport
from cms.languages.swap.scope import Scope
from cms.languages.swap.storing import store_baselines, store_overrides, store_words
from cms.languages.targets import target_of

AfterSourceSwapped = Callable[[UUID, Locale, Locale], None]
"""Gets the key of the object, its old and its new source language."""

_after_source_swapped: list[AfterSourceSwapped] = []


def after_source_swapped(function: AfterSourceSwapped) -> AfterSourceSwapped:
    """Register, when an app is ready, what a room keeps per translation and has to turn round too."""
    if function not in _after_source_swapped:
        _after_source_swapped.append(function)
    return function


@transaction.atomic
def swap_object(source_object: Any, new: Locale) -> ObjectReport:
    """Make ``new`` the language that the others are translated from. No page or snippet is written.

    Safe to repeat: where ``new`` is the source already, nothing happens. Raises ``SwapRefused``.
    """
    source = TranslationSource.objects.select_for_update().get(object_id=source_object.translation_key)
    if source.locale_id == new.pk:
        return ObjectReport(instance=source_object)
    present = source.get_source_instance()
    freeze(source, present)
    problems = swap_problems(source, present, new)
    if problems:
        raise SwapRefused(present, new, problems)
    return _turn(source, present, new)


def _turn(source: TranslationSource, present: Any, new: Locale) -> ObjectReport:
    languages = Languages(old=source.locale, new=new, others=_other_targets(source, new))
    old = read_direction(source)
    _flip(source, languages)
    freeze(source, target_of(present, new))
    turned = turned_round(old, places_of(source), languages)
    store_words(turned)
    store_overrides(source, old, turned, languages)
    store_baselines(source.object_id, turned, languages)
    for function in _after_source_swapped:
        function(source.object_id, languages.old, new)
    return ObjectReport(instance=present, carried=len(turned.words), findings=tuple(turned.findings))


def _other_targets(source: TranslationSource, new: Locale) -> list[Locale]:
    rows = source.translations.exclude(target_locale=new).select_related("target_locale")
    return [row.target_locale for row in rows.order_by("target_locale__language_code")]


def _flip(source: TranslationSource, languages: Languages) -> None:
    """A new uuid: a PO file that is under way in the old direction must not be taken for one of the new."""
    source.locale = languages.new
    source.save(update_fields=["locale"])
    Translation.objects.filter(source=source, target_locale=languages.new).update(
        target_locale=languages.old, uuid=uuid4()
    )


def rehearse(scope: Scope, new: Locale, tick: Callable[[], None] = lambda: None) -> SwapReport:
    """What would happen, object by object, with ``tick`` after each; the database is left as it was."""
    reports = []
    for instance in scope.objects:
        reports.append(_attempt(instance, new))
        tick()
    return SwapReport(objects=reports, shared=scope.shared)


def _attempt(instance: Any, new: Locale) -> ObjectReport:
    """No object is written for another, so each is tried by itself, and nobody waits long to write."""
    with transaction.atomic():
        try:
            report = swap_object(instance, new)
        except SwapRefused as refusal:
            report = ObjectReport(instance=instance, problems=refusal.problems)
        transaction.set_rollback(True)
    return report
