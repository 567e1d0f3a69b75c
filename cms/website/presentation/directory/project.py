"""A project: when, with whom, for what money, what came of it, and what stands before and after it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cms.case_studies.models import CaseStudy
from cms.directory.models import Cooperation, Organisation, Project
from cms.directory.queries import of_kinds, pages_that_name
from cms.website.presentation.addresses import address
from cms.website.presentation.dates import partial_date, period
from cms.website.presentation.directory.chosen import ChosenPages, chosen_pages
from cms.website.presentation.directory.view import (
    Fact,
    Figures,
    Group,
    Named,
    Passage,
    country_fact,
    entry_context,
    group,
    named,
)
from cms.website.presentation.indicators import indicator_sources, indicators_of


def project_context(page: Project, request: HttpRequest) -> dict[str, Any]:
    chosen = chosen_pages(page, request, CaseStudy)
    return entry_context(
        page,
        request,
        facts=_facts(page, chosen),
        passages=_passages(page),
        relations=_relations(chosen),
        figures=_figures(chosen, request),
        participants=chosen.participants(),
        behind=chosen.links("behind"),
        groups=(
            *group(_("Participants"), chosen.participants()),
            *group(_("Case studies from it"), chosen.links("case_studies")),
            *group(_("Programmes made in it"), chosen.links("programmes")),
            *group(_("Named by"), _others(page, chosen, request)),
        ),
    )


def _facts(page: Project, chosen: ChosenPages) -> tuple[Fact, ...]:
    dates = [(_("Applied for"), page.applied), (_("Granted"), page.granted)]
    return (
        Fact(label=_("Period"), text=period_words(page)),
        *(Fact(label=label, text=partial_date(date)) for label, date in dates if date),
        country_fact(page),
        Fact(label=_("Area"), text=page.area),
        chosen.behind_fact(),
        Fact(label=_("Budget"), text=budget_words(page)),
        *([Fact(label=_("Former website"), text=page.former_site)] if page.former_site else []),
    )


def period_words(page: Project) -> str:
    """A source may tell how long it lasted without telling when."""
    if page.period_start or page.period_end or not page.duration_years:
        return period(page.period_start, page.period_end)
    years = ngettext("%(n)s year", "%(n)s years", page.duration_years) % {"n": page.duration_years}
    return _("%(years)s; the dates are not stated") % {"years": years}


def budget_words(page: Project) -> str:
    if page.budget_amount is None:
        return ""
    amount = f"{number_format(page.budget_amount, use_l10n=True, force_grouping=True)} {page.budget_currency}"
    return f"{amount} ({page.budget_kind})" if page.budget_kind else amount


def _passages(page: Project) -> tuple[Passage, ...]:
    aims = tuple(block.value for block in page.aims)
    goals = tuple(block.value for block in page.goals)
    money = "\n\n".join(part for part in (page.funding, page.budget_note) if part)
    optional = (
        Passage(heading=_("Planned results"), points=goals),
        Passage(heading=_("History"), text=page.history),
        Passage(heading=_("About the participants"), text=page.participants_note),
        Passage(heading=_("Sustainable development"), text=page.sustainable_development),
        Passage(heading=_("Equal opportunities and non-discrimination"), text=page.equal_opportunities),
        Passage(heading=_("Gender equality"), text=page.gender_equality),
        Passage(heading=_("Information and communication"), text=page.communication),
    )
    return (
        Passage(heading=_("Aims"), points=aims, is_stated=bool(aims)),
        *(passage for passage in optional if passage.text or passage.points),
        Passage(heading=_("Funding"), text=money, is_stated=bool(money)),
    )


def _relations(chosen: ChosenPages) -> tuple[Group, ...]:
    return (
        *group(_("Follows on from"), chosen.links("predecessors")),
        *group(_("Continued by"), chosen.links("successors")),
        *group(_("Related to"), chosen.links("related")),
    )


def _figures(chosen: ChosenPages, request: HttpRequest) -> tuple[Figures, ...]:
    cases = [case for case in chosen.pages("case_studies") if case.indicators]
    return tuple(_figures_of(case, request) for case in cases)


def _figures_of(case: Any, request: HttpRequest) -> Figures:
    indicators = indicators_of(case.indicators)
    return Figures(
        case=Named(title=case.title, url=address(case, request)),
        indicators=indicators,
        has_lanes=any(indicator.lane for indicator in indicators),
        sources=indicator_sources(case.indicators),
    )


def _others(page: Project, chosen: ChosenPages, request: HttpRequest) -> tuple[Named, ...]:
    """Pages that point here and are not related already."""
    known = {each.pk for each in chosen.found.values()}
    found = of_kinds(pages_that_name(page), Project, Cooperation, Organisation)
    return named([each for each in found if each.pk not in known], request)
