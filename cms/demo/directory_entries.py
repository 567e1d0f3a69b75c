"""Organisations, the funding programme and cooperations, as the content file states them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cms.demo.files import Text, read
from cms.demo.identifiers import identifier
from cms.demo.sources import source_blocks
from cms.demo.streams import Block, stream
from cms.demo.words import Words
from cms.directory.models import Cooperation, FundingProgramme, Organisation

_MISSPELLED = {"Leif Eriksen Nyskaping AS"}
"""What the file keeps as a search term only."""
_PLACES = {
    "granskommitten-varmland-ostfold": ["Värmland", "Østfold"],
    "granskommitten-innlandet-dalarna": ["Innlandet", "Dalarna"],
    "gron-industrivaxt": ["Värmland", "Kongsvingerregionen"],
}
"""The proper names that stand in the areas of the file."""
_PARTICIPANTS = {"granskommitten-innlandet-dalarna": [("region-varmland", "partner")]}
_CASES = {
    "norsk-revyfestival": ["lede-frivillige"],
    "nord-trondelag-fylkeskommune": ["ladestasjon"],
    "indre-namdal-regionrad": ["kreative-kulturhus"],
    "pir2": ["kreative-kulturhus"],
}


def organisation(
    content: dict[str, Any], placed: dict[str, Any], words: Words, shared: dict[str, Any]
) -> Organisation:
    key = ("organisation", content["id"])
    place = content["place"] or ""
    return Organisation(
        **entry(key, content, [place] if place else [], words),
        former_names=names((*key, "former names"), content["former_names"]),
        kind=words(content["kind"]),
        place=place,
        summary=words(content["facts"]),
        case_studies=pages((*key, "case studies"), "case_study", _CASES.get(content["id"], []), placed),
        **shared,
    )


def funding_programme(
    content: dict[str, Any], placed: dict[str, Any], words: Words, shared: dict[str, Any]
) -> FundingProgramme:
    key = ("funding programme", content["id"])
    manager = next(
        name for name, page in placed.items() if page.title == content["managing_authority"]["name"]
    )
    sources = f"{content['source']}; {content['managing_authority']['source']}"
    return FundingProgramme(
        **entry(key, {**content, "source": sources}, [], words),
        kind=words(read("site")["directory"]["kind_of_programme"]),
        summary=words(content["facts"]),
        priorities=points((*key, "priorities"), content["areas_listed"], words),
        managed_by=pages((*key, "managed by"), "organisation", [manager], placed),
        **shared,
    )


def cooperation(
    content: dict[str, Any], placed: dict[str, Any], words: Words, shared: dict[str, Any]
) -> Cooperation:
    key = ("cooperation", content["id"])
    return Cooperation(
        **entry(key, content, _PLACES.get(content["id"], []), words),
        kind=content["type"],
        summary=words(content["aim"]) if content["aim_stated"] else "",
        area=area(content, words),
        behind=behind((*key, "behind"), content["programme"], placed),
        participants=participants((*key, "participants"), _PARTICIPANTS.get(content["id"], []), placed),
        note=words(content["note"]) if content["note"] else "",
        **shared,
    )


def entry(
    key: tuple[str, str], content: dict[str, Any], places: Iterable[str], words: Words
) -> dict[str, Any]:
    """What every entry has."""
    others = content.get("aliases", [])
    return {
        "translation_key": identifier(*key),
        "title": content["name"],
        "other_names": names((*key, "other names"), [name for name in others if name not in _MISSPELLED]),
        "search_terms": names((*key, "search terms"), [name for name in others if name in _MISSPELLED]),
        "country": "+".join(_listed(content["country"])),
        "places": names((*key, "places"), places),
        "sources": stream((*key, "sources"), source_blocks(content["source"], words)),
    }


def _listed(country: str | list[str] | None) -> list[str]:
    return [country] if isinstance(country, str) else country or []


def area(content: dict[str, Any], words: Words) -> str:
    """Empty where the file says that the source states none."""
    return "" if content["area"]["en"] == "Not stated in the source" else words(content["area"])


def names(path: tuple[str, ...], given: Iterable[str]) -> list[dict[str, Any]]:
    return stream(path, [("name", name) for name in given])


def points(path: tuple[str, ...], given: dict[str, list[str]], words: Words) -> list[dict[str, Any]]:
    """Lists side by side, one for each language."""
    sides: list[Text] = [dict(zip(given, texts, strict=True)) for texts in zip(*given.values(), strict=True)]
    return stream(path, [("point", words(text)) for text in sides])


def pages(
    path: tuple[str, ...], name: str, ids: Iterable[str], placed: dict[str, Any]
) -> list[dict[str, Any]]:
    return stream(path, [(name, placed[each].pk) for each in ids])


def participants(
    path: tuple[str, ...], given: Iterable[tuple[str, str]], placed: dict[str, Any]
) -> list[dict[str, Any]]:
    blocks: list[Block] = [
        ("participant", {"organisation": placed[name].pk, "role": role}) for name, role in given
    ]
    return stream(path, blocks)


def behind(path: tuple[str, ...], name: str | None, placed: dict[str, Any]) -> list[dict[str, Any]]:
    """The programme or organisation of that name."""
    found = [page for page in placed.values() if page.title == name]
    kind = "programme" if found and isinstance(found[0], FundingProgramme) else "organisation"
    return stream(path, [(kind, page.pk) for page in found[:1]])
