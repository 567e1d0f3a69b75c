"""Projects, as the content file states them, and how they are related."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cms.demo.directory_entries import area, behind, entry, pages, participants, points
from cms.demo.files import read
from cms.demo.publishing import keep_date
from cms.demo.streams import stream
from cms.demo.words import Words
from cms.directory.models import Project

_PLACES = {
    "sing": ["Trøndelag", "Jämtland"],
    "resens": ["Trøndelag", "Jämtland", "Västernorrland"],
    "inkubatortjeneste": ["Trøndelag", "Jämtland"],
}
_ROLES = {"hoylandet-kommune": "took_part", "norsk-revy": "took_part"}
_OTHERS = {
    "sing": [("trondelag-fylkeskommune", "co_financer")],
    "inkubatortjeneste": [("len", "initiator")],
}
"""Who takes part by the words of the file, without being listed as a partner."""
_PROGRAMMES = {"sing": "Interreg Sverige-Norge", "inkubatortjeneste": "Interreg Sverige-Norge"}
_MAKES = {"sing": ["sing-programme"]}
_SETTLED = {"is_settled": True}
_CASES = {
    "resens": ["ladestasjon", "lede-frivillige", "kreative-kulturhus"],
    "inkubatortjeneste": ["startup-exchange", "kompetansenettverk-104"],
}


def project(content: dict[str, Any], placed: dict[str, Any], words: Words, shared: dict[str, Any]) -> Project:
    name, key = content["id"], ("project", content["id"])
    return Project(
        **entry(key, content, _PLACES.get(name, []), words),
        summary=_written_out(content, words),
        area=area(content, words),
        **_time(content),
        aims=points((*key, "aims"), content["aims"], words),
        goals=points((*key, "goals"), content.get("outcome_goals") or content.get("sub_goals", {}), words),
        participants=participants((*key, "participants"), _participants(content), placed),
        participants_note=_text(content, "partners_note", words),
        behind=behind((*key, "behind"), _PROGRAMMES.get(name), placed),
        funding="" if content["period"] is None else words(content["funding"]),
        **_money(content, words),
        history=_text(content, "history", words),
        former_site=content.get("legacy_url", ""),
        case_studies=pages((*key, "case studies"), "case_study", _CASES.get(name, []), placed),
        programmes=pages((*key, "programmes"), "programme", _MAKES.get(name, []), placed),
        **shared,
    )


def relate(contents: Iterable[dict[str, Any]], placed: dict[str, Any]) -> None:
    """When all projects are there, each is published with those it is related to."""
    for content in contents:
        page, related = placed[content["id"]], content.get("related", [])
        if related:
            page.related = stream(
                ("project", content["id"], "related"), [("page", placed[name].pk) for name in related]
            )
            page.save_revision().publish()
            keep_date(page)
            page.refresh_from_db()


def _written_out(content: dict[str, Any], words: Words) -> str:
    """Left out where sources disagree about it, and where it is the name itself."""
    flags = {flag["id"]: flag for flag in read("fact_flags")["fact_flags"]}
    disputed = not flags.get(f"{content['id']}-navn", _SETTLED)["is_settled"]
    written = content["full_name"]
    return "" if disputed or not written or written["nb"] == content["name"] else words(written)


def _time(content: dict[str, Any]) -> dict[str, Any]:
    period = content["period"] or {}
    return {
        "period_start": period.get("start") or "",
        "period_end": period.get("end") or "",
        "duration_years": period.get("duration_years"),
        "applied": content.get("applied", ""),
        "granted": content.get("granted", ""),
    }


def _participants(content: dict[str, Any]) -> list[tuple[str, str]]:
    owners = set(content.get("project_owners", {}).values())
    listed = [
        (name, "owner" if name in owners else _ROLES.get(name, "partner")) for name in content["partners"]
    ]
    return [*listed, *_OTHERS.get(content["id"], [])]


def _money(content: dict[str, Any], words: Words) -> dict[str, Any]:
    budget = content["budget"] or {}
    return {
        "budget_amount": budget.get("amount"),
        "budget_currency": budget.get("currency", ""),
        "budget_kind": words(budget["kind"]) if budget else "",
        "budget_note": _text(content, "finance_note", words),
    }


def _text(content: dict[str, Any], name: str, words: Words) -> str:
    return words(content[name]) if content.get(name) else ""
