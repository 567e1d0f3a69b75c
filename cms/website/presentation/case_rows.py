"""Case studies as rows of an index."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import HttpRequest

from cms.case_studies.models import CaseStudy
from cms.website.presentation.addresses import address
from cms.website.presentation.dates import period
from cms.website.presentation.first_sentence import first_sentence
from cms.website.presentation.outcomes import OutcomeSign, outcome_sign


@dataclass(frozen=True, kw_only=True)
class CaseRow:
    title: str
    url: str
    summary: str
    place: str
    period: str
    outcome: OutcomeSign


def case_rows(case_studies: Iterable[CaseStudy], request: HttpRequest) -> tuple[CaseRow, ...]:
    return tuple(
        CaseRow(
            title=case_study.title,
            url=address(case_study, request),
            summary=case_study.summary or first_sentence(case_study.body),
            place=case_study.place,
            period=period(case_study.period_start, case_study.period_end),
            outcome=outcome_sign(case_study.outcome),
        )
        for case_study in case_studies
    )
