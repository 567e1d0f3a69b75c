"""The list of case studies with its filter: a choice that gives nothing is shown with its zero."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cms.case_studies.models import CaseStudyIndex
from cms.case_studies.queries import CaseStudyList, case_studies_below
from cms.website.presentation.addresses import address
from cms.website.presentation.case_rows import CaseRow, case_rows
from cms.website.presentation.family import page_family
from cms.website.presentation.frame import frame_of
from cms.website.presentation.outcomes import OutcomeSign, outcome_sign

PARAMETER = "outcome"


@dataclass(frozen=True, kw_only=True)
class OutcomeChoice:
    outcome: OutcomeSign
    count: int
    is_chosen: bool


@dataclass(frozen=True, kw_only=True)
class CaseStudyIndexView:
    introduction: str
    url: str
    parameter: str
    choices: tuple[OutcomeChoice, ...]
    chosen: str
    hits: str
    rows: tuple[CaseRow, ...]
    zeros: tuple[OutcomeSign, ...]


def case_study_index_context(page: CaseStudyIndex, request: HttpRequest) -> dict[str, Any]:
    found = case_studies_below(page, request.GET.getlist(PARAMETER))
    choices = _choices(found)
    chosen = [choice for choice in choices if choice.is_chosen]
    view = CaseStudyIndexView(
        introduction=page.introduction,
        url=address(page, request),
        parameter=PARAMETER,
        choices=choices,
        chosen=", ".join(choice.outcome.label for choice in chosen),
        hits=_hits(found),
        rows=case_rows(found.case_studies, request),
        zeros=tuple(choice.outcome for choice in chosen if not choice.count),
    )
    return {"frame": frame_of(page_family(page), request), "view": view}


def _choices(found: CaseStudyList) -> tuple[OutcomeChoice, ...]:
    return tuple(
        OutcomeChoice(outcome=outcome_sign(value), count=count, is_chosen=value in found.chosen)
        for value, count in found.counts.items()
    )


def _hits(found: CaseStudyList) -> str:
    number = len(found.case_studies)
    if not found.chosen:
        return ngettext("%(n)s case", "%(n)s cases", number) % {"n": number}
    return _("%(n)s of %(m)s cases") % {"n": number, "m": found.total}
