"""A choice whose options depend on the page that is edited, such as the outcomes of its course.

A block knows nothing of its page. So the page's form says what is on offer before it is drawn; what is
stored is a code that is the same in all languages, and any code of the right form is valid: a translation
is published where no form has offered anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextvars import ContextVar
from typing import Any

from django import forms
from django.utils.choices import CallableChoiceIterator
from wagtail import blocks

Option = tuple[str, Any]
"""A code and what the editor reads; or the heading of a group and its options."""


class Offer:
    """What the form of one page offers: set anew by each form, empty outside of one."""

    def __init__(self, name: str) -> None:
        self._options: ContextVar[tuple[Option, ...]] = ContextVar(name, default=())

    def set(self, options: Iterable[Option]) -> None:
        self._options.set(tuple(options))

    def __iter__(self) -> Iterator[Option]:
        return iter(self._options.get())


class OfferedBlock(blocks.RegexBlock):
    """A list to choose from; ``nothing`` is what stands for no choice."""

    def __init__(self, offer: Offer, regex: str, nothing: Any, **options: Any) -> None:
        super().__init__(regex=regex, default="", **options)
        choices = CallableChoiceIterator(lambda: [("", nothing), *offer])
        self.field.widget = forms.Select(choices=choices)

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        """In migrations a plain pattern: what is offered is no part of what is stored."""
        return "wagtail.blocks.RegexBlock", [], {"regex": r"^.*$", "required": False, "default": ""}
