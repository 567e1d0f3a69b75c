"""Lessons and questions of other courses: what they keep, and how they are called here.

A borrowed node is called ``<id of this course>.<its own id>``, so that two courses that share it never mix
learners' records; its slots are numbered in this course.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar
from uuid import UUID

from django.utils.translation import gettext as _
from msgspec.structs import replace

from cms.core.blocks.borrowed import QuestionAddress, question_address
from cms.core.privacy import readable
from cms.courses.models import Module
from lms_export import course
from lms_export.reader.activities import READERS as QUESTION_READERS
from lms_export.reader.agreement import agrees
from lms_export.reader.reading import BlockReader, Reading
from lms_export.reader.versions import Versions, blocks_in_languages, first, in_languages

_Block = TypeVar("_Block", bound=course.Block)


def borrowed_lesson(lesson: course.Lesson, reading: Reading) -> course.Lesson:
    """``lesson``, read in its own words, as this course calls it."""
    return replace(
        lesson,
        id=f"{reading.course_id}.{lesson.id}",
        home=lesson.id,
        body=tuple(borrowed_block(block, reading) for block in lesson.body),
    )


def borrowed_block(block: _Block, reading: Reading) -> _Block:
    return replace(block, id=f"{reading.course_id}.{block.id}")


def questions_at(
    addresses: Iterable[QuestionAddress], languages: tuple[str, ...]
) -> dict[QuestionAddress, tuple[str, Versions]]:
    """Type and versions of each question that is published in all ``languages``; two queries."""
    addresses = list(addresses)
    if not addresses:
        return {}
    pages = modules_of(addresses)
    found = {
        QuestionAddress(key, UUID(block_id)): (block_type, versions)
        for key in {page.translation_key for page in pages}
        for block_type, block_id, versions in _questions(
            in_languages([page for page in pages if page.translation_key == key], languages)
        )
        if set(versions) == set(languages)
    }
    return {address: found[address] for address in addresses if address in found}


def modules_of(addresses: Iterable[QuestionAddress]) -> list[Module]:
    """The pages that ask these questions, in every language that may be read; two queries."""
    keys = {address.page for address in addresses}
    if not keys:
        return []
    return list(readable(Module.objects.filter(translation_key__in=keys)).select_related("locale"))


def _questions(pages: dict[str, Module]) -> Iterable[tuple[str, str, Versions]]:
    if not pages:
        return ()
    return blocks_in_languages({language: page.test for language, page in pages.items()})


def _borrowed_question(key: str, versions: Versions, reading: Reading) -> course.Scored | None:
    address = question_address(first(versions)["question"])
    found = reading.borrowed.get(address) if address else None
    if address is None or found is None or found[0] not in QUESTION_READERS:
        reading.leave_out(
            _("Question of another course"),
            _("The question is not published in every language of this course, so it is left out."),
            _("Publish its module in these languages, or choose another question."),
        )
        return None
    block_type, question = found
    if not agrees(str(address.block), question, reading):
        return None
    node = QUESTION_READERS[block_type](str(address.block), question, reading)
    return borrowed_block(node, reading) if isinstance(node, course.Scored) else None


READERS: dict[str, BlockReader] = {"borrowed_question": _borrowed_question}
