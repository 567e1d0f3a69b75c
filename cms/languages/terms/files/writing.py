"""Taking a file of terms over: sources as drafts or published, translations as words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation

from cms.glossary.models import GlossaryTerm, TermForm
from cms.languages.errors import PublicationRefused, TranslationError, WordsRefused
from cms.languages.publication import publish_translation
from cms.languages.roles import may_publish
from cms.languages.sources import source_language
from cms.languages.submission import submit
from cms.languages.swap.locking import hold_direction, hold_keys
from cms.languages.terms.files.changes import Change, TermChanges
from cms.languages.terms.files.entries import LanguageEntry
from cms.languages.terms.rights import may_publish_terms
from cms.languages.words import write_translations

_FIELDS = ("term", "definition", "source")


@dataclass
class TermOutcome:
    taken: int = 0
    left_out: list[str] = field(default_factory=list)


def take_over_terms(
    changes: TermChanges, seen: Mapping[str, Any], ticked: Collection[str], user: Any
) -> TermOutcome:
    """``seen``: the ``fingerprints`` of what was stored when the person decided."""
    outcome, now = TermOutcome(), fingerprints(changes)
    by_concept: dict[str, list[Change]] = {}
    for change in changes.changes:
        if change.id in ticked and seen.get(change.id) == now[change.id]:
            by_concept.setdefault(change.id.partition(":")[0], []).append(change)
        elif change.id in ticked:
            outcome.left_out.append(
                _("“%(term)s”: somebody has changed it meanwhile.") % {"term": change.after.term}
            )
    for concept in by_concept.values():
        _take_over(concept, user, outcome)
    return outcome


def hold_terms() -> None:
    """Call it before looking at what a file changes: of two who import at once, the second sees what the
    first has written. All terms, since a new one has nothing of its own to be held by."""
    hold_keys(set(GlossaryTerm.objects.values_list("translation_key", flat=True)))


def fingerprints(changes: TermChanges) -> dict[str, Any]:
    """Change id -> what is stored there: the term, its last draft, and words that wait to be published."""
    keys = {change.key for change in changes.changes if change.key}
    drafts, words = _drafts(keys), _words_that_wait(keys)
    return {
        change.id: [
            _entry(change.before),
            drafts.get((change.key, change.locale.pk)),
            sorted(words.get((change.key, change.locale.pk), [])),
        ]
        for change in changes.changes
    }


def _entry(entry: LanguageEntry | None) -> Any:
    if entry is None:
        return None
    forms = [[form.form, form.use, form.reason] for form in entry.forms]
    return [entry.term, entry.definition, entry.source, forms]


def _drafts(keys: set[str]) -> dict[tuple[str, int], Any]:
    terms = GlossaryTerm.objects.filter(translation_key__in=keys)
    rows = terms.values_list("translation_key", "locale_id", "latest_revision_id")
    return {(str(key), locale): revision for key, locale, revision in rows}


def _words_that_wait(keys: set[str]) -> dict[tuple[str, int], list[list[str]]]:
    found: dict[tuple[str, int], list[list[str]]] = defaultdict(list)
    rows = StringTranslation.objects.filter(context__object_id__in=keys)
    for key, locale, path, data in rows.values_list(
        "context__object_id", "locale_id", "context__path", "data"
    ):
        found[str(key), locale].append([path, data])
    return found


def _take_over(changes: list[Change], user: Any, outcome: TermOutcome) -> None:
    try:
        with transaction.atomic():
            source = _source(changes, user)
            wait = hold_direction(source)
            if wait:
                raise WordsRefused(source, changes[0].locale, [wait])
            for change in changes:
                _take_over_language(source, change, user)
        outcome.taken += len(changes)
    except TranslationError as refusal:
        outcome.left_out.append(str(refusal))


def _source(changes: list[Change], user: Any) -> GlossaryTerm:
    """The version the others are translated from; for a new concept, the first language of the file."""
    first = changes[0]
    for version in _versions(first.key):
        if source_language(version) == version.locale.language_code:
            return version
    key = {"translation_key": first.concept.key} if first.concept.key else {}
    term = GlossaryTerm(locale=first.locale, live=False, **_values(first.after), **key)
    term.save()
    _save(term, user)
    return term


def _versions(key: str) -> list[GlossaryTerm]:
    return list(GlossaryTerm.objects.filter(translation_key=key).select_related("locale")) if key else []


def _take_over_language(source: GlossaryTerm, change: Change, user: Any) -> None:
    if change.locale.pk == source.locale_id:
        draft = source.get_latest_revision_as_object()
        if any(getattr(draft, name) != value for name, value in _values(change.after).items()):
            for name, value in _values(change.after).items():
                setattr(draft, name, value)
            _save(draft, user)
        version = source
    else:
        version = _translated(source, change, user)
    _write_forms(version, change.after)


def _values(entry: LanguageEntry) -> dict[str, str]:
    return {name: getattr(entry, name) for name in _FIELDS}


def _save(term: GlossaryTerm, user: Any) -> None:
    revision = term.save_revision(user=user, clean=False)
    if may_publish_terms(user, term.locale):
        revision.publish(user=user)


def _translated(source: GlossaryTerm, change: Change, user: Any) -> GlossaryTerm:
    source = GlossaryTerm.objects.get(pk=source.pk)
    if not source.live:
        problem = _("Publish the term in its source language first.")
        raise WordsRefused(source, change.locale, [problem])
    submit(source, [change.locale], user)
    write_translations(source, change.locale, _words(source, change.after), user)
    if may_publish(user, source, change.locale):
        _publish(source, change.locale, user)
    return GlossaryTerm.objects.get(translation_key=source.translation_key, locale=change.locale)


def _words(source: GlossaryTerm, entry: LanguageEntry) -> dict[str, str]:
    pairs = {getattr(source, name): getattr(entry, name) for name in _FIELDS}
    return {text: target for text, target in pairs.items() if text and target}


def _publish(source: GlossaryTerm, locale: Locale, user: Any) -> None:
    """What the gate objects to waits as a draft, as if it had been written by hand."""
    try:
        publish_translation(source, locale, user)
    except PublicationRefused:
        return


def _write_forms(term: GlossaryTerm, entry: LanguageEntry) -> None:
    TermForm.objects.filter(term=term).exclude(form__in=[form.form for form in entry.forms]).delete()
    for form in entry.forms:
        TermForm.objects.update_or_create(
            term=term, form=form.form, defaults={"use": form.use, "reason": form.reason}
        )
