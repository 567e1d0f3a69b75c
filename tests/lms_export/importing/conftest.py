"""A file with questions, read."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lms_export.course import Scored
from lms_export.importing.formats import read_questions
from lms_export.importing.imported import Imported, Upload

Reader = Callable[..., Imported]


@pytest.fixture
def reading() -> Reader:
    """What comes of ``content``."""

    def read(content: str | bytes, name: str = "questions.txt") -> Imported:
        data = content.encode() if isinstance(content, str) else content
        return read_questions(Upload(name=name, content=data, language="nb"))

    return read


@pytest.fixture
def question(reading: Reader) -> Callable[..., Scored]:
    """The only question in ``content``."""

    def read(content: str | bytes) -> Scored:
        (found,) = reading(content).questions
        return found

    return read
