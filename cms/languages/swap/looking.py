"""Seeing what a change of the source language does, in the queue, and doing it where nothing forbids it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse
from django.utils import timezone
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Locale

from cms.languages.jobs import Steps, job_kind, leave, start_errand
from cms.languages.models import TranslationJob, TranslationJobItem
from cms.languages.swap.locking import is_being_swapped
from cms.languages.swap.report import Finding, ObjectReport, SwapReport
from cms.languages.swap.scope import scope_of
from cms.languages.swap.starting import swap_source
from cms.languages.swap.swapping import rehearse

GOOD_FOR = timedelta(minutes=15)
Kind = TranslationJob.Kind


def start_look(source_object: Any, locale: Locale, person: Any, *, then_swap: bool = False) -> TranslationJob:
    """``then_swap``: the change is started at once where the look finds no problem. Returns at once."""
    order = {"then_swap": then_swap}
    return start_errand(Kind.SWAP_LOOK, order, person, root=source_object, locale=locale)


def look_of(job_id: int, source_object: Any, person: Any) -> TranslationJob | None:
    """A finished look of the person's own that is not old."""
    looks = TranslationJob.objects.filter(
        kind=Kind.SWAP_LOOK, root_key=source_object.translation_key, person=person, outcome__isnull=False
    )
    return looks.filter(pk=job_id, created_at__gt=timezone.now() - GOOD_FOR).first()


def _next_address(job: TranslationJob) -> str:
    """The job that changes it, or the screen with what was found."""
    outcome = job.outcome or {}
    if outcome.get("job"):
        return reverse("job_progress", args=[outcome["job"]])
    asked = {"language": outcome.get("language", ""), "look": job.pk}
    return f"{reverse('swap_source', args=[job.root_key])}?{urlencode(asked)}"


@job_kind(Kind.SWAP_LOOK, leads_to=_next_address)
def look(item: TranslationJobItem) -> None:
    source_object, person = item.find_object(), item.job.person
    scope, steps = scope_of(source_object), Steps(item)
    steps.begin(len(scope.objects))
    report = rehearse(scope, item.locale, steps.one_done)
    kept = {"language": item.locale.language_code, **_as_json(report, person)}
    is_free = report.is_possible and not is_being_swapped(source_object)
    if item.job.order["then_swap"] and is_free:
        job: Any = swap_source(source_object, item.locale, person)
        kept["job"] = job.pk
    leave(item, kept)


def _as_json(report: SwapReport, person: Any) -> dict[str, Any]:
    find = AdminURLFinder(person)
    return {
        "shared": [str(snippet) for snippet in report.shared],
        "objects": [
            {
                "instance": str(each.instance),
                "carried": each.carried,
                "problems": list(each.problems),
                "findings": [vars(finding) for finding in each.findings],
                "address": find.get_edit_url(each.instance) or "" if each.problems else "",
            }
            for each in report.objects
        ],
    }


def report_of(job: TranslationJob) -> tuple[SwapReport, list[tuple[ObjectReport, str]]]:
    """The report, and beside it what is refused with its address. Objects are known by their titles alone."""
    outcome: Any = job.outcome
    objects = [
        (
            ObjectReport(
                instance=each["instance"],
                carried=each["carried"],
                problems=tuple(each["problems"]),
                findings=tuple(Finding(**finding) for finding in each["findings"]),
            ),
            each["address"] or reverse("wagtailadmin_home"),
        )
        for each in outcome["objects"]
    ]
    report = SwapReport(objects=[found for found, _address in objects], shared=outcome["shared"])
    return report, [(found, address) for found, address in objects if found.problems]
