"""What search engines and other catalogues are told of a page, in schema.org's words (LRMI among them)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from django.conf import settings
from django.utils import timezone
from django.utils.html import strip_tags
from wagtail.models import Page

from cms.case_studies.models import CaseStudy, CaseStudyIndex
from cms.courses.models import BorrowedLesson, Course, Lesson, Module, Programme
from cms.directory.models import Directory
from cms.events.models import EventIndex
from cms.glossary.models import GlossaryIndex
from cms.people.models import CompetenceNetwork
from cms.website.models import HomePage
from cms.website.presentation.frame import Frame
from cms.website.sharing.script import Facts, clean
from cms.website.sharing.things import Absolute, thing_of


def facts_of(page: Page, frame: Frame, view: Any, picture: str, absolute: Absolute) -> Facts:
    """The page itself, whose parts and whole it is, the way to it, and what it is about."""
    node = {**_common(page, frame, picture, absolute), **_own(page, frame, view, absolute)}
    crumbs = _crumbs(frame, absolute)
    thing = thing_of(page, frame.canonical, view, absolute)
    if thing:
        node["mainEntity"] = {"@id": thing["@id"]}
    graph = [clean(each) for each in (node, crumbs, _publisher(absolute), thing) if each]
    return {"@context": "https://schema.org", "@graph": graph}


def _common(page: Page, frame: Frame, picture: str, absolute: Absolute) -> Facts:
    """Neither language is the original: each page is a translation of the others, and they of it."""
    others = [
        {"@id": absolute(link.url), "inLanguage": link.language}
        for link in frame.languages
        if link.is_available and link.language != frame.language
    ]
    return {
        "@type": "WebPage",
        "@id": frame.canonical,
        "url": frame.canonical,
        "identifier": f"urn:uuid:{page.translation_key}",
        "name": page.title,
        "description": strip_tags(frame.description),
        "inLanguage": frame.language,
        "datePublished": _moment(page.first_published_at),
        "dateModified": _moment(page.last_published_at),
        "isAccessibleForFree": True,
        "license": frame.licence.url if frame.licence else "",
        "publisher": {"@id": _publisher_id(absolute)},
        "funding": _funding(frame),
        "image": picture,
        "workTranslation": others,
        "translationOfWork": others,
    }


def _own(page: Page, frame: Frame, view: Any, absolute: Absolute) -> Facts:
    describe = _KINDS.get(type(page))
    return describe(page, frame, view, absolute) if describe else {}


def _home(page: Page, frame: Frame, view: Any, absolute: Absolute) -> Facts:
    target = f"{absolute(frame.search_url)}?q={{words}}"
    action = {"@type": "SearchAction", "target": target, "query-input": "required name=words"}
    return {"@type": "WebSite", "name": settings.WAGTAIL_SITE_NAME, "potentialAction": action}


def _course(page: Course, frame: Frame, view: Any, absolute: Absolute) -> Facts:
    minutes = _minutes(view.minutes)
    return {
        "@type": ["Course", "LearningResource"],
        "provider": {"@id": _publisher_id(absolute)},
        "learningResourceType": "course",
        "timeRequired": minutes,
        "teaches": [*view.outcomes, *(outcome for module in view.trail for outcome in module.outcomes)],
        "coursePrerequisites": view.prerequisites,
        "audience": {"@type": "EducationalAudience", "audienceType": view.audience} if view.audience else "",
        "about": [{"@type": "DefinedTerm", "name": name} for name in view.challenges],
        "hasCourseInstance": {"@type": "CourseInstance", "courseMode": "Online", "courseWorkload": minutes},
        "offers": {"@type": "Offer", "category": "Free"},
        "syllabusSections": [
            {
                "@type": "Syllabus",
                "name": module.title,
                "url": absolute(module.url),
                "teaches": module.outcomes,
            }
            for module in view.trail
        ],
    }


def _lesson(page: Lesson | BorrowedLesson, frame: Frame, view: Any, absolute: Absolute) -> Facts:
    return {
        **_learning(frame, view, absolute),
        "learningResourceType": "lesson",
        "timeRequired": _minutes(page.minutes),
    }


def _module(page: Module, frame: Frame, view: Any, absolute: Absolute) -> Facts:
    lessons = view.module.lessons if view.module else ()
    parts = [{"@id": absolute(lesson.url), "name": lesson.title} for lesson in lessons]
    return {**_learning(frame, view, absolute), "learningResourceType": "module", "hasPart": parts}


def _learning(frame: Frame, view: Any, absolute: Absolute) -> Facts:
    return {"@type": "LearningResource", "interactivityType": "mixed", "isPartOf": _whole(view, absolute)}


def _whole(view: Any, absolute: Absolute) -> Facts:
    course = view.course
    return {"@type": "Course", "@id": absolute(course.url), "name": course.title} if course else {}


def _programme(page: Programme, frame: Frame, view: Any, absolute: Absolute) -> Facts:
    courses = [{"@type": "Course", "@id": absolute(each.url), "name": each.title} for each in view.courses]
    about = [{"@type": "DefinedTerm", "name": name} for name in view.challenges]
    return {"@type": "CollectionPage", "hasPart": courses, "about": about}


def _case(page: CaseStudy, frame: Frame, view: Any, absolute: Absolute) -> Facts:
    sources = [{"@type": "CreativeWork", "name": each.text, "url": each.url} for each in view.sources]
    return {
        "@type": ["Article", "LearningResource"],
        "headline": page.title[:110],
        "learningResourceType": "case study",
        "contentLocation": {"@type": "Place", "name": page.place},
        "citation": [clean(each) for each in sources],
    }


def _list(page: Page, frame: Frame, view: Any, absolute: Absolute) -> Facts:
    rows = getattr(view, "rows", None) or [*getattr(view, "upcoming", ()), *getattr(view, "past", ())]
    return {
        "@type": "CollectionPage",
        "hasPart": [{"@id": absolute(row.url), "name": row.title} for row in rows],
    }


def _network(page: CompetenceNetwork, frame: Frame, view: Any, absolute: Absolute) -> Facts:
    return {"@type": "CollectionPage"}


def _glossary(page: GlossaryIndex, frame: Frame, view: Any, absolute: Absolute) -> Facts:
    return {"@type": "DefinedTermSet", "hasDefinedTerm": list(_terms(frame, view))}


def _terms(frame: Frame, view: Any) -> Iterable[Facts]:
    for row in view.terms:
        for side in (*row.sides, *row.others):
            if side.term and side.language == frame.language:
                yield {
                    "@type": "DefinedTerm",
                    "@id": f"{frame.canonical}#term-{row.key}",
                    "termCode": row.key,
                    "name": side.term.term,
                    "description": side.term.definition,
                    "inDefinedTermSet": {"@id": frame.canonical},
                }


_KINDS: Mapping[type[Page], Callable[..., Facts]] = {
    HomePage: _home,
    Programme: _programme,
    Course: _course,
    Module: _module,
    Lesson: _lesson,
    BorrowedLesson: _lesson,
    CaseStudyIndex: _list,
    CaseStudy: _case,
    GlossaryIndex: _glossary,
    Directory: _list,
    EventIndex: _list,
    CompetenceNetwork: _network,
}
"""Other kinds of pages are pages, with all that is common to them."""


def _crumbs(frame: Frame, absolute: Absolute) -> Facts:
    if not frame.crumbs:
        return {}
    places = enumerate(frame.crumbs, start=1)
    items = [
        {"@type": "ListItem", "position": place, "name": crumb.title, "item": absolute(crumb.url)}
        for place, crumb in places
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def _publisher(absolute: Absolute) -> Facts:
    name = settings.WAGTAIL_SITE_NAME
    return {"@type": "Organization", "@id": _publisher_id(absolute), "name": name, "url": absolute("/")}


def _publisher_id(absolute: Absolute) -> str:
    return f"{absolute('/')}#publisher"


def _funding(frame: Frame) -> Facts | str:
    plate = frame.funding
    return {"@type": "Grant", "name": plate.statement, "description": plate.text} if plate else ""


def _minutes(number: int) -> str:
    return f"PT{number}M" if number else ""


def _moment(moment: Any) -> str:
    return timezone.localtime(moment).isoformat(timespec="seconds") if moment else ""
