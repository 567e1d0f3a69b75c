"""How long a title may be where pages go from here: who takes them says it, for those who write titles."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class TitleLimit:
    """``sentence`` says what happens to a title of more than ``longest`` characters; it is still allowed."""

    longest: int
    sentence: Any


_limits: list[TitleLimit] = []


def register_title_limit(longest: int, sentence: Any) -> None:
    """Safe to call again with the same."""
    limit = TitleLimit(longest, sentence)
    if limit not in _limits:
        _limits.append(limit)


def title_limits() -> tuple[TitleLimit, ...]:
    return tuple(_limits)
