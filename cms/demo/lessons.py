"""The lessons of a module, each with everything the content file says."""

from __future__ import annotations

import re
from typing import Any

from cms.case_studies.models import CaseStudy
from cms.courses.models import Lesson, Module
from cms.demo.activities import true_false
from cms.demo.files import Text, read, side_by_side
from cms.demo.identifiers import identifier
from cms.demo.media import Pictures, picture_block
from cms.demo.publishing import place_page
from cms.demo.roles import Roles
from cms.demo.sources import source_blocks, source_label
from cms.demo.streams import Block, stream
from cms.demo.tasks import canvas, checklist, has_wish_list, mirror_task, self_assessment, wish_list
from cms.demo.translations import Translations
from cms.demo.words import Words

_CASES = {
    "2.1": "ladestasjon",
    "2.2": "lede-frivillige",
    "2.3": "kreative-kulturhus",
    "3.2": "startup-exchange",
    "3.3": "startup-exchange",
    "3.4": "startup-exchange",
    "4.1": "kompetansenettverk-104",
    "4.2": "kompetansenettverk-104",
}
_PICTURES = {
    "1.3": ["region"],
    "2.3": ["stopped"],
    "3.2": ["funnel", "selected"],
    "3.3": ["cooperation"],
    "3.4": ["trips"],
    "4.1": ["resource-persons"],
    "4.2": ["network"],
    "4.3": ["answers"],
}


def load_lessons(
    module: Module,
    module_number: int,
    content: dict[str, Any],
    cases: dict[str, CaseStudy],
    pictures: Pictures,
    roles: Roles,
    translations: Translations,
) -> None:
    last = len(content["lessons"])
    outcomes = [each["outcome"] for each in read("pilot_course")["course"]["modules"]]
    for position, lesson in enumerate(content["lessons"], start=1):
        number, words = f"{module_number}.{position}", Words()
        blocks = [
            *self_assessment("before", number, outcomes, words),
            *_body(number, lesson, cases, pictures, words),
            *([mirror_task(content["mirror_task"], words)] if position == last else []),
            *self_assessment("after", number, outcomes, words),
        ]
        page = Lesson(
            translation_key=identifier("lesson", number),
            locale=module.locale,
            title=words(lesson["title"]),
            minutes=lesson["min"],
            body=stream(("lesson", number, "body"), blocks),
            sources=stream(("lesson", number, "sources"), source_blocks(lesson["src"], words)),
            **roles.responsibility(),
        )
        place_page(module, page, words, translations)


def _body(
    number: str, lesson: dict[str, Any], cases: dict[str, CaseStudy], pictures: Pictures, words: Words
) -> list[Block]:
    return [
        ("paragraph", {"text": words.rich(lesson["body"])}),
        ("paragraph", {"text": words.rich(*side_by_side(lesson["paragraphs"]))}),
        *(picture_block(name, pictures, words) for name in _PICTURES.get(number, [])),
        _evidence(lesson["quote_or_fact"], words),
        *([("case_card", {"case_study": cases[_CASES[number]].pk})] if number in _CASES else []),
        true_false(lesson["check"], words),
        ("reflection", {"question": words(lesson["reflection"])}),
        *canvas(number, words),
        _take_home(number, lesson["take_home"], words),
        *checklist(number, words),
    ]


def _take_home(number: str, task: Text, words: Words) -> Block:
    """A wish list is written in the course itself."""
    if has_wish_list(number):
        return wish_list(number, task, words)
    title = words(read("site")["labels"]["take_home"])
    return ("callout", {"kind": "take_home", "title": title, "text": words.rich(task)})


def _evidence(evidence: dict[str, Any], words: Words) -> Block:
    common = {
        "label": words(evidence["label"]),
        "text": words(evidence["text"]),
        "source": words(source_label(evidence["source"])),
    }
    if evidence["kind"] == "statement":
        return ("statement", common)
    kind = _kind(evidence)
    fact = {
        "kind": kind,
        "value": str(evidence["value"]),
        "unit": words(evidence["unit"]) if kind == "number" else "",
        "target": "" if evidence["target"] is None else str(evidence["target"]),
        "date": evidence["date"] or "",
    }
    return ("fact", {**common, **fact})


def _kind(evidence: dict[str, Any]) -> str:
    """Years, months and periods say so themselves; beside them the unit would be said twice."""
    value = str(evidence["value"])
    if "/" in value:
        return "period"
    if re.fullmatch(r"\d{4}-\d{2}", value):
        return "month"
    return "year" if value == evidence["date"] else "number"
