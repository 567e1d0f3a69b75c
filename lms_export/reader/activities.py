"""Questions with a right answer, with the ids and slots that learners' records hang on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from cms.core.blocks.writing import accepted_answers
from lms_export import course
from lms_export.reader.identifiers import identifier
from lms_export.reader.reading import BlockReader, Reading
from lms_export.reader.texts import block_text, part_text
from lms_export.reader.versions import Versions, blocks_in_languages, first


def parts_in(
    key: str, versions: Versions, field: str, reading: Reading
) -> Iterator[tuple[str, int, dict[str, Any]]]:
    """(id of the block, slot, language -> value) of each part of the activity ``key``."""
    streams = {language: value[field] for language, value in versions.items()}
    for _type, part_key, part in blocks_in_languages(streams):
        yield part_key, reading.slot(UUID(key), part_key), part


def items_in(key: str, versions: Versions, field: str, reading: Reading) -> tuple[course.Item, ...]:
    """Parts that are nothing but their text."""
    return tuple(
        course.Item(id=identifier("item", part_key), slot=slot, text=part_text(part))
        for part_key, slot, part in parts_in(key, versions, field, reading)
    )


def _question(key: str, versions: Versions, reading: Reading, prompt: str = "question") -> dict[str, Any]:
    """What all questions have; the outcome only where it is one of this course."""
    common = first(versions)
    return {
        "id": identifier("question", key),
        "slot": reading.slot(reading.course_key, key),
        "prompt": block_text(versions, prompt),
        "feedback": block_text(versions, "feedback"),
        "outcome": reading.outcome(common["outcome"]),
        "points": common["points"] or 1,
        "attempts": common["attempts"] or 0,
    }


def _choices(key: str, versions: Versions, reading: Reading) -> tuple[course.Choice, ...]:
    return tuple(
        course.Choice(
            id=identifier("choice", part_key),
            slot=slot,
            text=block_text(choice, "text"),
            correct=bool(first(choice)["correct"]),
            feedback=block_text(choice, "feedback"),
        )
        for part_key, slot, choice in parts_in(key, versions, "choices", reading)
    )


def _single_choice(key: str, versions: Versions, reading: Reading) -> course.SingleChoice:
    return course.SingleChoice(
        **_question(key, versions, reading),
        choices=_choices(key, versions, reading),
        shuffle=bool(first(versions)["shuffle"]),
    )


def _multiple_choice(key: str, versions: Versions, reading: Reading) -> course.MultipleChoice:
    return course.MultipleChoice(
        **_question(key, versions, reading),
        choices=_choices(key, versions, reading),
        shuffle=bool(first(versions)["shuffle"]),
    )


def _true_false(key: str, versions: Versions, reading: Reading) -> course.TrueFalse:
    return course.TrueFalse(
        **_question(key, versions, reading, prompt="claim"), answer=bool(first(versions)["is_true"])
    )


def _order(key: str, versions: Versions, reading: Reading) -> course.Order:
    return course.Order(**_question(key, versions, reading), items=items_in(key, versions, "items", reading))


def _match(key: str, versions: Versions, reading: Reading) -> course.Match:
    pairs = tuple(
        course.Pair(
            id=identifier("pair", part_key),
            slot=slot,
            text=block_text(pair, "text"),
            match=block_text(pair, "match"),
        )
        for part_key, slot, pair in parts_in(key, versions, "pairs", reading)
    )
    return course.Match(**_question(key, versions, reading), pairs=pairs)


def _short_text(key: str, versions: Versions, reading: Reading) -> course.ShortText:
    common = first(versions)
    accepted = {language: tuple(accepted_answers(value["accepted"])) for language, value in versions.items()}
    return course.ShortText(
        **_question(key, versions, reading),
        accepted={language: answers for language, answers in accepted.items() if answers},
        case_sensitive=bool(common["case_sensitive"]),
        longest=common["longest"] or 40,
    )


def _number(key: str, versions: Versions, reading: Reading) -> course.Number:
    common = first(versions)
    minimum = common["minimum"] or 0.0
    maximum = common["maximum"]
    return course.Number(
        **_question(key, versions, reading),
        minimum=minimum,
        maximum=minimum if maximum is None else maximum,
        unit=block_text(versions, "unit"),
    )


READERS: dict[str, BlockReader] = {
    "single_choice": _single_choice,
    "multiple_choice": _multiple_choice,
    "true_false": _true_false,
    "order": _order,
    "match": _match,
    "short_text": _short_text,
    "number": _number,
}
