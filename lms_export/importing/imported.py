"""What an import gives: questions of the course document, and what could not be taken over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lms_export.course import Scored
from lms_export.errors import ExportError, Problem

MOST_QUESTIONS = 1000
LONGEST_TEXT = 5000
"""Characters of a question, an answer or a feedback."""
LARGEST_FILE = 20 << 20
"""Bytes of a file with questions."""


@dataclass(frozen=True, kw_only=True)
class Imported:
    """``questions`` have texts in one language; ids and slots are theirs only until they are stored."""

    title: str
    questions: tuple[Scored, ...] = ()
    left_out: tuple[Problem, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Upload:
    """A file as it came: its name, its content, and the language its questions are in."""

    name: str
    content: bytes
    language: str


Parser = Callable[[Upload], Imported]


class ImportRefused(ExportError):
    """Nothing of the file can be taken over; the text says why and what to do."""


class NotTaken(Exception):
    """One question cannot be taken over; ``message`` and ``way_out`` say why and what to do."""

    def __init__(self, message: str, way_out: str) -> None:
        self.message = message
        self.way_out = way_out
        super().__init__(message)
