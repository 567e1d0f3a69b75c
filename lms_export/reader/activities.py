"""What asks the learner something, with the ids and slots that learners' records hang on."""

from uuid import UUID

from wagtail.blocks import StreamValue

from lms_export import course
from lms_export.reader.identifiers import identifier
from lms_export.reader.reading import BlockReader, Reading
from lms_export.reader.texts import block_text
from lms_export.reader.versions import Versions, blocks_in_languages, first


def _slot(key: str, reading: Reading) -> int:
    return reading.slot(reading.course_key, key)


def _choices(key: str, versions: Versions, reading: Reading) -> tuple[course.Choice, ...]:
    streams: dict[str, StreamValue] = {language: value["choices"] for language, value in versions.items()}
    return tuple(
        course.Choice(
            id=identifier("choice", choice_key),
            slot=reading.slot(UUID(key), choice_key),
            text=block_text(choice, "text"),
            correct=bool(first(choice)["correct"]),
            feedback=block_text(choice, "feedback"),
        )
        for _type, choice_key, choice in blocks_in_languages(streams)
    )


def _single_choice(key: str, versions: Versions, reading: Reading) -> course.SingleChoice:
    return course.SingleChoice(
        id=identifier("question", key),
        slot=_slot(key, reading),
        prompt=block_text(versions, "question"),
        feedback=block_text(versions, "feedback"),
        choices=_choices(key, versions, reading),
    )


def _multiple_choice(key: str, versions: Versions, reading: Reading) -> course.MultipleChoice:
    return course.MultipleChoice(
        id=identifier("question", key),
        slot=_slot(key, reading),
        prompt=block_text(versions, "question"),
        feedback=block_text(versions, "feedback"),
        choices=_choices(key, versions, reading),
    )


def _true_false(key: str, versions: Versions, reading: Reading) -> course.TrueFalse:
    return course.TrueFalse(
        id=identifier("question", key),
        slot=_slot(key, reading),
        prompt=block_text(versions, "claim"),
        feedback=block_text(versions, "feedback"),
        answer=bool(first(versions)["is_true"]),
    )


def _reflection(key: str, versions: Versions, reading: Reading) -> course.Reflection:
    return course.Reflection(
        id=identifier("question", key),
        slot=_slot(key, reading),
        prompt=block_text(versions, "question"),
    )


READERS: dict[str, BlockReader] = {
    "single_choice": _single_choice,
    "multiple_choice": _multiple_choice,
    "true_false": _true_false,
    "reflection": _reflection,
}
