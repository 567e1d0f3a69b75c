"""The registry of panels on the editor's front page.

A room adds one when it is ready, from its ``wagtail_hooks``::

    @home_panel("feedback", order=150)
    def unread_feedback(user) -> HomePanel | None: ...

It is asked on every visit: with a number of queries that does not grow, and ``None`` for nothing to say.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

MOST_ROWS = 8


@dataclass(frozen=True, kw_only=True)
class Row:
    """``is_late`` marks what should have been done already, in words: ``detail`` says it.

    ``language`` is that of ``title`` and ``detail``, where it may be another than the person's.
    """

    title: str
    address: str
    detail: str = ""
    is_late: bool = False
    language: str = ""


@dataclass(frozen=True, kw_only=True)
class Choice:
    """A row with a step to take at once: where it is sent to, and what can be chosen."""

    title: str
    detail: str
    address: str
    hidden: tuple[tuple[str, str], ...]
    label: str
    name: str
    options: tuple[tuple[str, str], ...]
    button: str


@dataclass(frozen=True, kw_only=True)
class HomePanel:
    """``number`` is how many there are in all, of which the first are shown; ``all_address`` lists them."""

    heading: str
    number: int
    rows: tuple[Row, ...] = ()
    choices: tuple[Choice, ...] = ()
    all_address: str = ""
    advice: str = ""


PanelOf = Callable[[Any], HomePanel | None]

_panels: dict[str, tuple[int, PanelOf]] = {}


def home_panel(name: str, *, order: int) -> Callable[[PanelOf], PanelOf]:
    """Wagtail's own panels stand at 210 (sent by me), 220 (to review), 250 (edited last) and 300 (locked)."""

    def register(function: PanelOf) -> PanelOf:
        _panels[name] = (order, function)
        return function

    return register


def registered_panels() -> list[tuple[str, int, PanelOf]]:
    return [(name, order, function) for name, (order, function) in _panels.items()]
