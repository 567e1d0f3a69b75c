"""Filtering a board by language, state and person: a plain form that is sent with GET."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.languages.parity.board import Board, Cell, people_of
from cms.languages.parity.sentences import language_heading
from cms.languages.states import State
from cms.users.naming import name_of

NEEDS_SOMEBODY = "open"
ME, NOBODY = "me", "nobody"


class BoardFilter(forms.Form):
    """An unknown choice is an error that the page says, and filters nothing."""

    language = forms.ChoiceField(label=gettext_lazy("Language"), required=False)
    state = forms.ChoiceField(label=gettext_lazy("State"), required=False)
    person = forms.ChoiceField(label=gettext_lazy("Who acts next"), required=False)

    def __init__(self, data: Any, board: Board, user: Any) -> None:
        super().__init__(data)
        self.board, self.user = board, user
        self._offer(
            "language",
            _("All"),
            ((locale.language_code, language_heading(locale)) for locale in board.locales),
        )
        self._offer("state", _("All states"), [(NEEDS_SOMEBODY, _("Somebody has to act")), *State.choices])
        people = sorted((name_of(person), str(person.pk)) for person in people_of(board.cells))
        others = [(pk, name) for name, pk in people if pk != str(user.pk)]
        self._offer("person", _("All"), [(ME, _("Me")), (NOBODY, _("Nobody yet")), *others])

    def _offer(self, name: str, everything: str, choices: Any) -> None:
        field: Any = self.fields[name]
        field.choices = [("", everything), *choices]

    @property
    def is_narrowed(self) -> bool:
        return self.is_valid() and any(self.cleaned_data.values())

    def filtered(self) -> Board:
        """The rows of which a shown cell is in the state and with the person that were asked for."""
        if not self.is_valid():
            return self.board
        wanted = self.cleaned_data
        board = self.board
        if wanted["language"]:
            board = board.of_locales(
                locale for locale in board.locales if locale.language_code == wanted["language"]
            )
        matches = self._matches(wanted["state"], wanted["person"])
        return board.of_rows(row for row in board.rows if any(matches(cell) for cell in row.cells))

    def _matches(self, state: str, person: str) -> Callable[[Cell], bool]:
        return lambda cell: _is_in(cell, state) and _is_with(cell, self._person(person))

    def _person(self, person: str) -> str:
        return str(self.user.pk) if person == ME else person


def _is_in(cell: Cell, state: str) -> bool:
    if state == NEEDS_SOMEBODY:
        return cell.state.needs_somebody
    return not state or cell.state.state == state


def _is_with(cell: Cell, person: str) -> bool:
    if person == NOBODY:
        return cell.state.needs_somebody and cell.state.person is None
    return not person or (cell.state.person is not None and str(cell.state.person.pk) == person)
