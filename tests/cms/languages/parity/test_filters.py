"""Narrowing the board to what one person wants to see."""

import pytest

from cms.languages.models import BehindMark
from cms.languages.parity.filters import BoardFilter
from cms.languages.parity.totals import totals_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def shown(board, editor):
    def keys(**choices):
        board_shown = BoardFilter(choices, board(), editor).filtered()
        return [row.key for row in board_shown.rows]

    return keys


def test_without_a_choice_everything_is_shown(shown, board):
    assert len(shown()) == len(board().rows)


def test_only_what_is_behind(shown, changed):
    assert shown(state="behind") == [changed.translation_key]
    assert shown(state="open") == [changed.translation_key]
    assert shown(state="machine") == []


def test_only_one_language(board, editor, changed):
    filtered = BoardFilter({"language": "sv"}, board(), editor).filtered()
    assert [locale.language_code for locale in filtered.locales] == ["sv"]
    assert {len(row.cells) for row in filtered.rows} == {1}


def test_language_and_state_are_asked_of_the_same_cell(shown, changed):
    assert shown(language="nb", state="behind") == []
    assert shown(language="sv", state="behind") == [changed.translation_key]


def test_what_nobody_has_taken(shown, changed):
    assert shown(person="nobody") == [changed.translation_key]
    assert shown(person="me") == []


@pytest.mark.parametrize("choices", [{"state": "x"}, {"language": "../../etc"}, {"person": "0 OR 1"}])
def test_an_unknown_choice_is_said_and_hides_nothing(board, editor, choices):
    form = BoardFilter(choices, board(), editor)
    assert list(form.errors) == list(choices)
    assert len(form.filtered().rows) == len(board().rows)


def test_the_figures_count_what_is_in_step_and_name_the_rest(board, changed):
    totals = {total.code: total for total in totals_of(board())}
    number = len(board().rows)
    assert [(totals[code].in_step, totals[code].rows) for code in ("nb", "sv")] == [
        (number, number),
        (number - 1, number),
    ]
    assert [(open.number, open.label, open.query) for open in totals["sv"].open] == [
        (1, "behind", "language=sv&state=behind")
    ]


def test_the_mark_is_of_this_change_alone(changed):
    assert BehindMark.objects.count() == 2
