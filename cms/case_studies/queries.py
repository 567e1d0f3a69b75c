"""Every read of case studies, each with a fixed number of queries."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from cms.case_studies.models import CaseStudy, CaseStudyIndex
from cms.core.privacy import readable


@dataclass(frozen=True, kw_only=True)
class CaseStudyList:
    """The case studies with the chosen outcomes, and how many there are of each; ``total`` counts all."""

    case_studies: tuple[CaseStudy, ...]
    counts: dict[str, int]
    chosen: tuple[str, ...]
    total: int


def case_studies_below(index: CaseStudyIndex, outcomes: Collection[str] = ()) -> CaseStudyList:
    """Two queries. Outcomes that do not exist are left out; none chosen means all."""
    everything = list(readable(CaseStudy.objects.child_of(index), seen_from=index).order_by("path"))
    known = [value for value, _label in CaseStudy.Outcome.choices]
    chosen = tuple(value for value in known if value in outcomes)
    counted = Counter(case_study.outcome for case_study in everything)
    return CaseStudyList(
        case_studies=tuple(page for page in everything if not chosen or page.outcome in chosen),
        counts={value: counted[value] for value in known},
        chosen=chosen,
        total=len(everything),
    )


def newest_case_studies(locale_id: int, number: int) -> list[CaseStudy]:
    return list(readable(CaseStudy.objects.filter(locale_id=locale_id)).order_by("path")[:number])
