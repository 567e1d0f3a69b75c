"""A read document -> a lesson draft: a new one, or the end of one that is there. Whole or not at all."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from cms.courses.models import Lesson, Module
from cms.languages.sources import source_language
from cms.word_import.document import Heading, Picture, Piece, Table, Text, WordDocument, WordRefused
from cms.word_import.pictures import Pictures

_LONGEST_ALTERNATIVE_TEXT = 500


def draft_lesson(document: WordDocument, place: Module | Lesson, user: Any) -> Lesson:
    """Adds to ``document.left_out`` what could not be stored. Raises ``WordRefused``."""
    if source_language(place) != place.locale.language_code:
        raise WordRefused(
            _("This page is a translation. Import the document into the page it is translated from.")
        )
    pictures = Pictures(user, document.title, document.left_out)
    try:
        with transaction.atomic():
            blocks = [block for piece in document.pieces for block in _blocks(piece, pictures)]
            if isinstance(place, Module):
                return _new_lesson(document.title, blocks, place, user)
            return _longer_lesson(document.title, blocks, place, user)
    except BaseException:
        pictures.forget()
        raise


def _new_lesson(title: str, blocks: list[dict[str, Any]], module: Module, user: Any) -> Lesson:
    lesson = Lesson(title=title, body=json.dumps(blocks), live=False, owner=user, locale=module.locale)
    lesson.owner_role, lesson.deputy_role = module.owner_role, module.deputy_role
    module.add_child(instance=lesson)
    log(instance=lesson, action="wagtail.create", user=user, content_changed=True)
    lesson.save_revision(user=user, log_action=True)
    return lesson


def _longer_lesson(title: str, blocks: list[dict[str, Any]], lesson: Lesson, user: Any) -> Lesson:
    """What is published stays as it is until the draft is published."""
    draft = lesson.get_latest_revision_as_object()
    heading = [_block("heading", {"text": title})]
    draft.body = json.dumps([*draft.body.raw_data, *heading, *blocks])
    draft.save_revision(user=user, log_action=True)
    return draft


def _blocks(piece: Piece, pictures: Pictures) -> Iterator[dict[str, Any]]:
    match piece:
        case Heading():
            yield _block("heading", {"text": piece.text})
        case Text():
            yield _block("paragraph", {"text": piece.html})
        case Table():
            yield _block("table", _table(piece))
        case Picture():
            yield from _picture(piece, pictures)


def _table(table: Table) -> dict[str, Any]:
    rows = [_block("row", {"cells": [_block("cell", text) for text in row]}) for row in table.rows]
    return {"caption": "", "rows": rows, "has_header": table.has_header}


def _picture(picture: Picture, pictures: Pictures) -> Iterator[dict[str, Any]]:
    image = pictures.image(picture)
    if image is not None:
        words = picture.alternative_text[:_LONGEST_ALTERNATIVE_TEXT]
        value = {"image": image.pk, "alternative_text": words, "decorative": False, "caption": ""}
        yield _block("picture", value)


def _block(name: str, value: Any) -> dict[str, Any]:
    return {"type": name, "id": str(uuid4()), "value": value}
