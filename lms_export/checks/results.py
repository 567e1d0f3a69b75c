"""What a rule found, under a name that stays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from lms_export.errors import Problem, errors_among

Verdict = Literal["ok", "warnings", "errors"]


@dataclass(frozen=True, kw_only=True)
class Result:
    """``check`` is the rule's name, for example ``titles.titles_fit``: the same in every language."""

    check: str
    problems: tuple[Problem, ...] = ()

    @property
    def verdict(self) -> Verdict:
        if errors_among(self.problems):
            return "errors"
        return "warnings" if self.problems else "ok"
