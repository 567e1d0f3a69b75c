"""The verdict is what happens: learners play one document, and open the other with what was saved."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lms_export.comparing.courses import compare
from lms_export.comparing.verdicts import verdict
from lms_export.course import Course
from lms_export.html.parts import Granularity
from tests.lms_export.comparing.any_edition import CHANGES, Change, editions
from tests.lms_export.comparing.replaying import Player, learners_of, observed

quiet = settings(deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="module")
def player() -> Iterator[Player]:
    with Player() as player:
        yield player


def happened(player: Player, old: Course, new: Course, units: Granularity) -> str:
    replays = player.replay(old, new, units, learners_of(old, new))
    return observed(old, new, units, replays)


def judged(old: Course, new: Course, units: Granularity) -> str:
    return verdict(compare(old, new), "scorm12", units).level


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
@settings(quiet, max_examples=3)
@given(data=st.data())
def test_the_verdict_is_what_happens(player: Player, change: Change, data: st.DataObject) -> None:
    old, new = data.draw(editions(change))
    assert judged(old, new, "course") == happened(player, old, new, "course")


@pytest.mark.parametrize("units", ["module", "lesson"])
@settings(quiet, max_examples=8)
@given(pair=editions())
def test_it_is_also_in_packages_of_several_units(
    player: Player, units: Granularity, pair: tuple[Course, Course]
) -> None:
    old, new = pair
    assert judged(old, new, units) == happened(player, old, new, units)
