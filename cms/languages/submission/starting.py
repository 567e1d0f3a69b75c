"""Submitting many pages or snippets in the task queue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from uuid import UUID

from wagtail.models import Locale
from wagtail_localize.models import TranslationSource

from cms.languages.jobs import Part, job_kind, start_job
from cms.languages.models import TranslationJob, TranslationJobItem
from cms.languages.submission.submitting import submit

Kind = TranslationJob.Kind


def start_submission(
    objects: Iterable[Any], locales: Iterable[Locale], person: Any = None, *, title: str = ""
) -> TranslationJob:
    """Submit ``objects`` (pages of a branch, or snippets; at least one) into ``locales``; returns at once.

    Whichever language they are given in, each is submitted from its own source. What is submitted already
    stays as it is. The progress is at ``job_progress`` of the job, which is called as the first of them
    where it has no ``title``.
    """
    given = list(objects)
    return start_job(Kind.SUBMISSION, given[0], _parts(given, list(locales)), person, title=title)


@job_kind(Kind.SUBMISSION)
def submit_part(item: TranslationJobItem) -> None:
    submit(item.find_object(), [item.locale], item.job.person)


def _parts(objects: Sequence[Any], locales: Sequence[Locale]) -> Iterator[Part]:
    """Parents first: a page's path sorts before those below it."""
    originals = _originals(objects)
    for instance in sorted(objects, key=lambda given: getattr(given, "path", "")):
        original = originals.get(instance.translation_key, instance)
        for locale in locales:
            if locale.pk != original.locale_id:
                yield Part(original, locale)


def _originals(objects: Sequence[Any]) -> dict[UUID, Any]:
    """Object key -> its source, for those that were given in another language; a query for each model."""
    sources = TranslationSource.objects.filter(object_id__in=[given.translation_key for given in objects])
    locale_of = dict(sources.values_list("object_id", "locale_id"))
    strangers = [
        given for given in objects if locale_of.get(given.translation_key, given.locale_id) != given.locale_id
    ]
    return {
        found.translation_key: found
        for model in {type(given) for given in strangers}
        for found in model._base_manager.filter(
            translation_key__in=[given.translation_key for given in strangers]
        )
        if found.locale_id == locale_of[found.translation_key]
    }
