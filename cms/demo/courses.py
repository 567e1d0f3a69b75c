"""The programme, its course and the course's modules."""

from __future__ import annotations

from typing import Any

from cms.case_studies.models import CaseStudy
from cms.core.models import FundingAcknowledgement
from cms.courses.models import Course, Module, Programme
from cms.demo.activities import single_choice
from cms.demo.files import Text, read, side_by_side
from cms.demo.identifiers import identifier
from cms.demo.lessons import load_lessons
from cms.demo.media import Pictures
from cms.demo.publishing import place_page
from cms.demo.roles import Roles
from cms.demo.streams import stream
from cms.demo.translations import Translations
from cms.demo.words import Words
from cms.media.models import Licence
from cms.website.models import HomePage


def load_programme(home: HomePage, roles: Roles, translations: Translations) -> Programme:
    text, words = read("site")["programme"], Words()
    page = Programme(
        translation_key=identifier("programme"),
        locale=home.locale,
        title=words(text["title"]),
        summary=words(text["summary"]),
        show_in_menus=True,
        **roles.responsibility(),
    )
    return place_page(home, page, words, translations)


def load_course(
    programme: Programme,
    *,
    cases: dict[str, CaseStudy],
    pictures: Pictures,
    licence: Licence,
    funding: FundingAcknowledgement,
    roles: Roles,
    translations: Translations,
) -> Course:
    content, words = read("pilot_course")["course"], Words()
    page = Course(
        translation_key=identifier("course"),
        locale=programme.locale,
        title=words(content["title"]),
        summary=words(content["summary"]),
        outcomes=_outcomes(("course",), [module["outcome"] for module in content["modules"]], words),
        licence=licence,
        funding=funding,
        cover_image=pictures["cover"],
        cover_alternative_text=words(read("pictures")["cover"]["alternative_text"]),
        **roles.responsibility(),
    )
    course = place_page(programme, page, words, translations)
    for number, module in enumerate(content["modules"], start=1):
        _load_module(course, number, module, cases, pictures, roles, translations)
    return course


def _load_module(
    course: Course,
    number: int,
    content: dict[str, Any],
    cases: dict[str, CaseStudy],
    pictures: Pictures,
    roles: Roles,
    translations: Translations,
) -> None:
    words = Words()
    module = place_page(course, _module(course, number, content, words, roles), words, translations)
    load_lessons(module, number, content, cases, pictures, roles, translations)


def _module(course: Course, number: int, content: dict[str, Any], words: Words, roles: Roles) -> Module:
    """Its test asks for its one outcome."""
    key = ("module", number)
    outcomes = _outcomes(key, [content["outcome"]], words)
    questions = [
        single_choice((*key, "test", position), question, outcomes[0]["id"], words)
        for position, question in enumerate(content["quiz"])
    ]
    return Module(
        translation_key=identifier(*key),
        locale=course.locale,
        title=words(content["title"]),
        outcomes=outcomes,
        test=stream((*key, "test"), questions),
        **_facilitator_guide(key, content["facilitator"], words),
        **roles.responsibility(),
    )


def _outcomes(key: tuple[str | int, ...], outcomes: list[Text], words: Words) -> list[dict[str, Any]]:
    """The file does not say of which kind they are, so the kind stays unset."""
    return stream(
        (*key, "outcomes"), [("outcome", {"kind": "", "text": words(outcome)}) for outcome in outcomes]
    )


def _facilitator_guide(key: tuple[str | int, ...], guide: dict[str, Any], words: Words) -> dict[str, Any]:
    steps = [
        ("step", {"minutes": step["min"], "text": words(step["step"])}) for step in guide["minutes_plan"]
    ]
    points = {
        "facilitator_materials": guide["materials"],
        "facilitator_questions": guide["discussion_questions"],
        "facilitator_misunderstandings": guide["expected_misunderstandings"],
    }
    return {
        "facilitator_aim": words(guide["aim"]),
        "facilitator_plan": stream((*key, "plan"), steps),
        "facilitator_groups": words(guide["groups"]),
        **{
            field: stream((*key, field), [("point", words(text)) for text in side_by_side(lists)])
            for field, lists in points.items()
        },
    }
