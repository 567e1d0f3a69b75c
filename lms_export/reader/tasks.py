"""Tasks without a right answer."""

from __future__ import annotations

from typing import Any

from lms_export import course
from lms_export.reader.activities import items_in
from lms_export.reader.identifiers import identifier
from lms_export.reader.reading import BlockReader, Reading
from lms_export.reader.texts import block_text
from lms_export.reader.versions import Versions, blocks_in_languages, first


def _task(key: str, versions: Versions, reading: Reading, prompt: str = "task") -> dict[str, Any]:
    return {
        "id": identifier("activity", key),
        "slot": reading.slot(reading.course_key, key),
        "prompt": block_text(versions, prompt),
    }


def _fields(versions: Versions, name: str) -> tuple[course.Field, ...]:
    streams = {language: value[name] for language, value in versions.items()}
    return tuple(
        course.Field(
            id=identifier("field", key), label=block_text(field, "label"), hint=block_text(field, "hint")
        )
        for _type, key, field in blocks_in_languages(streams)
    )


def _reflection(key: str, versions: Versions, reading: Reading) -> course.Reflection:
    return course.Reflection(
        id=identifier("question", key),
        slot=reading.slot(reading.course_key, key),
        prompt=block_text(versions, "question"),
    )


def _canvas(key: str, versions: Versions, reading: Reading) -> course.Canvas:
    return course.Canvas(**_task(key, versions, reading), fields=_fields(versions, "fields"))


def _wish_list(key: str, versions: Versions, reading: Reading) -> course.WishList:
    return course.WishList(
        **_task(key, versions, reading),
        columns=_fields(versions, "columns"),
        rows=first(versions)["rows"] or 3,
    )


def _mirror_task(key: str, versions: Versions, reading: Reading) -> course.MirrorTask:
    return course.MirrorTask(
        **_task(key, versions, reading, prompt="title"),
        minutes=first(versions)["minutes"] or 1,
        norwegian=block_text(versions, "norwegian"),
        swedish=block_text(versions, "swedish"),
        exchange=block_text(versions, "exchange"),
    )


def _checklist(key: str, versions: Versions, reading: Reading) -> course.Checklist:
    return course.Checklist(**_task(key, versions, reading), items=items_in(key, versions, "items", reading))


def _self_assessment(key: str, versions: Versions, reading: Reading) -> course.SelfAssessment:
    common = first(versions)
    return course.SelfAssessment(
        **_task(key, versions, reading, prompt="question"),
        moment=common["moment"],
        series=common["series"],
        statements=items_in(key, versions, "statements", reading),
    )


READERS: dict[str, BlockReader] = {
    "reflection": _reflection,
    "canvas": _canvas,
    "wish_list": _wish_list,
    "mirror_task": _mirror_task,
    "checklist": _checklist,
    "self_assessment": _self_assessment,
}
