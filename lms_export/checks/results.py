"""What a rule found, under a name that stays."""

from __future__ import annotations

from typing import Literal

import msgspec

from lms_export.errors import Problem, errors_among

Verdict = Literal["ok", "warnings", "errors"]


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """``check`` is the rule's name, for example ``titles.titles_fit``: the same in every language."""

    check: str
    problems: tuple[Problem, ...] = ()

    @property
    def verdict(self) -> Verdict:
        if errors_among(self.problems):
            return "errors"
        return "warnings" if self.problems else "ok"
