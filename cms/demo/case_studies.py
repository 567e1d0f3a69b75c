"""The case studies, with their indicators."""

from __future__ import annotations

from typing import Any

from wagtail.models import Locale

from cms.case_studies.models import CaseStudy, CaseStudyIndex
from cms.demo.files import read
from cms.demo.identifiers import identifier
from cms.demo.media import Pictures, picture_block
from cms.demo.publishing import place_page
from cms.demo.roles import Roles
from cms.demo.sources import source_blocks, source_label
from cms.demo.streams import Block, stream
from cms.demo.translations import Translations
from cms.demo.words import Words
from cms.website.models import HomePage

_PICTURES = {
    "kreative-kulturhus": ["stopped"],
    "startup-exchange": ["funnel", "selected"],
    "kompetansenettverk-104": ["network"],
}
_TARGET_KINDS = {">=": "at_least", "=": "exactly", None: "exactly"}


def load_case_studies(
    home: HomePage, pictures: Pictures, roles: Roles, translations: Translations
) -> dict[str, CaseStudy]:
    """Id in the content file -> page."""
    index = _index(home, roles, translations)
    loaded = {}
    for case in read("pilot_course")["cases"]:
        words = Words()
        page = _case_study(case, index.locale, pictures, words, roles)
        loaded[case["id"]] = place_page(index, page, words, translations)
    return loaded


def _index(home: HomePage, roles: Roles, translations: Translations) -> CaseStudyIndex:
    text, words = read("site")["case_studies"], Words()
    page = CaseStudyIndex(
        translation_key=identifier("case studies"),
        locale=home.locale,
        title=words(text["title"]),
        introduction=words(text["introduction"]),
        show_in_menus=True,
        **roles.responsibility(),
    )
    return place_page(home, page, words, translations)


def _case_study(
    case: dict[str, Any], locale: Locale, pictures: Pictures, words: Words, roles: Roles
) -> CaseStudy:
    key = ("case study", case["id"])
    learned = [("point", words(text)) for text in read("lessons_learned").get(case["id"], [])]
    start, end = _period(case["period"])
    return CaseStudy(
        translation_key=identifier(*key),
        locale=locale,
        title=words(case["title"]),
        summary=words(case["body"]),
        place=words(dict.fromkeys(case["title"], case["place"])),
        country=case["country"],
        period_start=start,
        period_end=end,
        outcome=case["status"],
        outcome_note=words(read("site")["labels"]["stopped"]) if case["status"] == "stopped" else "",
        body=stream((*key, "body"), _pictures(case, pictures, words)),
        indicators=stream((*key, "indicators"), _indicators(case["id"], words)),
        lessons_learned=stream((*key, "lessons learned"), learned),
        no_lesson_stated=not learned,
        question_to_reader=words(case["ask"]),
        sources=stream((*key, "sources"), source_blocks(case["src"], words)),
        **roles.responsibility(),
    )


def _period(text: str) -> tuple[str, str]:
    """ "2017–2018" or "–2017" as its two ends."""
    start, _dash, end = text.partition("–")
    return start, end


def _pictures(case: dict[str, Any], pictures: Pictures, words: Words) -> list[Block]:
    return [picture_block(name, pictures, words) for name in _PICTURES.get(case["id"], [])]


def _indicators(case_id: str, words: Words) -> list[Block]:
    return [("indicator", _indicator(indicator, words)) for indicator in read("indicators").get(case_id, [])]


def _indicator(indicator: dict[str, Any], words: Words) -> dict[str, Any]:
    parts = [
        ("part", {"name": words(part["name"]), "value": part["value"]}) for part in indicator["breakdown"]
    ]
    return {
        "name": words(indicator["name"]),
        "target": _number(indicator["target"]),
        "target_kind": _TARGET_KINDS[indicator["target_operator"]],
        "result": _number(indicator["result"]),
        "unit": words(indicator["unit"]),
        "breakdown": stream(("indicator", indicator["id"], "breakdown"), parts),
        "verdict": indicator["verdict"],
        "note": words(indicator["note"]),
        "source": words(source_label(indicator["source"])),
        "date": indicator["date"] or "",
    }


def _number(value: int | None) -> str:
    return "" if value is None else str(value)
