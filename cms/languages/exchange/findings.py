"""What is to be said about a file, each with the line it is about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Weight(Enum):
    """ERROR: it cannot be used. WARNING: it can, when somebody has looked. NOTE: good to know."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True)
class Finding:
    """``line`` is 0 where it is about the whole file."""

    weight: Weight
    line: int
    message: str
    file_name: str = ""


class Unreadable(Exception):
    """Nothing of the file can be read. ``line`` is 0 where it is about the whole file."""

    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(message)
        self.finding = Finding(Weight.ERROR, line, message)
