"""What a page is about where that is no page: an event, an organisation, a project."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from wagtail.models import Page

from cms.core.countries import countries_of
from cms.directory.models import Cooperation, FundingProgramme, Organisation, Project
from cms.events.models import Event
from cms.website.sharing.script import Facts, clean

Absolute = Callable[[str], str]

_SCHEMA = "https://schema.org/"
_ATTENDANCE = {
    Event.Attendance.ON_SITE: "OfflineEventAttendanceMode",
    Event.Attendance.ONLINE: "OnlineEventAttendanceMode",
    Event.Attendance.BOTH: "MixedEventAttendanceMode",
}


def thing_of(page: Page, canonical: str, view: Any, absolute: Absolute) -> Facts:
    """Nothing where the page is about itself."""
    describe = _KINDS.get(type(page))
    return {"@id": f"{canonical}#about", **describe(page, view, absolute)} if describe else {}


def _event(page: Event, view: Any, absolute: Absolute) -> Facts:
    start, end = page.times
    return {
        "@type": "Event",
        "name": page.title,
        "description": page.summary,
        "startDate": page.local(start).isoformat(timespec="minutes"),
        "endDate": page.local(end).isoformat(timespec="minutes"),
        "eventStatus": f"{_SCHEMA}Event{'Cancelled' if page.is_cancelled else 'Scheduled'}",
        "eventAttendanceMode": f"{_SCHEMA}{_ATTENDANCE[Event.Attendance(page.attendance)]}",
        "location": list(_where(page, view)),
        "organizer": {"@type": "Organization", "name": page.organiser} if page.organiser else "",
        "inLanguage": [block.value for block in page.held_in],
        "offers": {"@type": "Offer", "url": view.registration_link} if view.registration_link else "",
    }


def _where(page: Event, view: Any) -> Iterable[Facts]:
    """The link for taking part only as long as the page shows it."""
    if page.place:
        yield {"@type": "Place", "name": page.place, "address": page.place}
    if page.attendance != Event.Attendance.ON_SITE:
        link = {"url": view.online_link} if view.online_link else {}
        yield {"@type": "VirtualLocation", **link}


def _organisation(page: Organisation, view: Any, absolute: Absolute) -> Facts:
    former = [block.value for block in page.former_names]
    return {
        **_entry(page),
        "@type": "Organization",
        "description": page.summary,
        "alternateName": [*_other_names(page), *former],
        "location": _place(page.place),
    }


def _place(name: str) -> Facts | str:
    return {"@type": "Place", "name": name, "address": name} if name else ""


def _project(page: Project, view: Any, absolute: Absolute) -> Facts:
    """No source calls one of them research: they are projects."""
    return {
        **_entry(page),
        "@type": "Project",
        "description": page.summary,
        "foundingDate": page.period_start,
        "dissolutionDate": page.period_end,
        "member": _organisations(view.participants, absolute),
        "funding": _grant(page, view, absolute),
    }


def _grant(page: Project, view: Any, absolute: Absolute) -> Facts | str:
    funders = _organisations(view.behind, absolute)
    amount: Facts | str = ""
    if page.budget_amount is not None:
        amount = {"@type": "MonetaryAmount", "value": page.budget_amount, "currency": page.budget_currency}
    if not funders and not amount:
        return ""
    return clean({"@type": "MonetaryGrant", "funder": funders, "amount": amount})


def _cooperation(page: Cooperation, view: Any, absolute: Absolute) -> Facts:
    return {
        **_entry(page),
        "@type": "Project" if page.kind == Cooperation.Kind.PROJECT else "Organization",
        "description": page.summary,
        "member": _organisations(view.participants, absolute),
        "funder": _organisations(view.behind, absolute),
    }


def _programme(page: FundingProgramme, view: Any, absolute: Absolute) -> Facts:
    return {**_entry(page), "@type": "FundingScheme", "description": page.summary}


def _entry(page: Any) -> Facts:
    countries = [{"@type": "Country", "name": code} for code in countries_of(page.country)]
    places = [{"@type": "Place", "name": block.value} for block in page.places]
    return {"name": page.title, "alternateName": _other_names(page), "areaServed": [*countries, *places]}


def _other_names(page: Any) -> list[str]:
    return [block.value for block in page.other_names]


def _organisations(links: Iterable[Any], absolute: Absolute) -> list[Facts]:
    return [
        {"@type": "Organization", "@id": f"{absolute(link.url)}#about", "name": link.title} for link in links
    ]


_KINDS: Mapping[type[Page], Callable[..., Facts]] = {
    Event: _event,
    Organisation: _organisation,
    Project: _project,
    Cooperation: _cooperation,
    FundingProgramme: _programme,
}
