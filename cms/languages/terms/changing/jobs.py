"""Looking for a term and changing it, in the queue: both read every text of a language."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse
from wagtail.models import Locale

from cms.languages.jobs import Steps, job_kind, leave, start_errand
from cms.languages.models import TranslationJob, TranslationJobItem
from cms.languages.terms.changing.places import places_with
from cms.languages.terms.changing.showing import shown
from cms.languages.terms.changing.writing import change_everywhere

Kind = TranslationJob.Kind


def _address(job: TranslationJob) -> str:
    return f"{reverse('languages_term_change')}?{urlencode({'job': job.pk})}"


def start_look(chosen: dict[str, Any], person: Any) -> TranslationJob:
    """``chosen``: the language and the words now and from now on."""
    return _start(Kind.TERM_LOOK, chosen, person)


def start_change(chosen: dict[str, Any], person: Any, ticked: list[str]) -> TranslationJob:
    return _start(Kind.TERM, chosen, person, ticked=ticked)


def finished(job_id: int, person: Any) -> TranslationJob | None:
    """One of the person's own."""
    kinds = [Kind.TERM_LOOK, Kind.TERM]
    return TranslationJob.objects.filter(
        pk=job_id, person=person, kind__in=kinds, outcome__isnull=False
    ).first()


def _start(kind: str, chosen: dict[str, Any], person: Any, **more: Any) -> TranslationJob:
    locale = chosen["language"]
    order = {"language": locale.language_code, "old": chosen["old"], "new": chosen["new"], **more}
    title = f"{chosen['old']} → {chosen['new']}"
    return start_errand(kind, order, person, title=title, locale=locale)


@job_kind(Kind.TERM_LOOK, leads_to=_address)
def look(item: TranslationJobItem) -> None:
    old, new, locale = _words(item)
    leave(item, asdict(shown(places_with(old, new, locale, item.job.person))))


@job_kind(Kind.TERM, leads_to=_address)
def change(item: TranslationJobItem) -> None:
    old, new, locale = _words(item)
    changed = change_everywhere(old, new, locale, item.job.person, item.job.order["ticked"], Steps(item))
    leave(item, asdict(changed))


def _words(item: TranslationJobItem) -> tuple[str, str, Locale]:
    order = item.job.order
    return order["old"], order["new"], Locale.objects.get(language_code=order["language"])
