"""What becomes of a learner's answer when its activity has changed: the same rules as the player's.

``static/player/copies.js`` drops what no longer fits, and ``judging.js`` judges what is left.
"""

from __future__ import annotations

from collections.abc import Iterator

from lms_export.comparing.comparison import Effect, Place
from lms_export.course import (
    Activity,
    Canvas,
    Checklist,
    Match,
    MultipleChoice,
    Number,
    Order,
    Question,
    Scored,
    SelfAssessment,
    ShortText,
    SingleChoice,
    TrueFalse,
    WishList,
)
from lms_export.html.answers import accepted_by, offered_by

ANY_NUMBER = 10**6
"""Attempts without limit, as a number."""


def effects_of(
    old: Activity | None, new: Activity | None, was: Place | None, now: Place | None
) -> tuple[Effect, ...]:
    """Of one activity in both documents, or in one of them."""
    if old is None or was is None:
        return ("question_added" if _is_scored(now) else "activity_added",)
    if new is None or now is None:
        return ("question_removed" if _is_scored(was) else "activity_removed",)
    return tuple(_of_both(old, new, _is_scored(was), _is_scored(now)))


def _is_scored(place: Place | None) -> bool:
    return place is not None and not place.lesson


def _of_both(old: Activity, new: Activity, counted: bool, counts: bool) -> Iterator[Effect]:
    if counted != counts:
        yield "counts_now" if counts else "counts_no_longer"
    if old.slot != new.slot:
        yield "answers_lost"
    elif type(old) is not type(new):
        yield "another_kind"
    else:
        yield from _of_one_kind(old, new)
    if isinstance(old, Question) and isinstance(new, Question):
        yield from _of_settings(old, new, counts)


def _of_one_kind(old: Activity, new: Activity) -> Iterator[Effect]:
    if _loses_answers(old, new):
        yield "answers_lost"
    if isinstance(old, Scored) and isinstance(new, Scored):
        if not _covers(new, old):
            yield "right_answer_changed"
        elif not _covers(old, new):
            yield "more_is_right"
    if _offers_more(old, new):
        yield "offers_more"
    if _compared_with(old) != _compared_with(new):
        yield "settings_changed"


def _compared_with(activity: Activity) -> tuple[str, str] | None:
    return (activity.moment, activity.series) if isinstance(activity, SelfAssessment) else None


def _of_settings(old: Question, new: Question, counts: bool) -> Iterator[Effect]:
    if counts and old.points != new.points:
        yield "points_changed"
    before, after = old.attempts or ANY_NUMBER, new.attempts or ANY_NUMBER
    if after != before:
        yield "fewer_attempts" if after < before else "more_attempts"


def _offered(activity: Activity) -> dict[str, int]:
    """What can be chosen or written in, and the slot it is recorded by (nothing for what is written)."""
    if isinstance(activity, Canvas):
        return {field.id: 0 for field in activity.fields}
    if isinstance(activity, WishList):
        fields = {field.id: 0 for field in activity.columns}
        return fields | {f"{row}": 0 for row in range(activity.rows)}
    if isinstance(activity, Scored | Checklist | SelfAssessment):
        return {part.id: part.slot for part in offered_by(activity)}
    return {}


def _loses_answers(old: Activity, new: Activity) -> bool:
    before, after = _offered(old), _offered(new)
    if isinstance(new, Order | Match):
        return before != after
    if isinstance(old, ShortText) and isinstance(new, ShortText) and new.longest < old.longest:
        return True
    return any(after.get(id) != slot for id, slot in before.items())


def _offers_more(old: Activity, new: Activity) -> bool:
    return not isinstance(new, Order | Match) and not _offered(new).keys() <= _offered(old).keys()


def _covers(wide: Scored, narrow: Scored) -> bool:
    """Whether every answer that is right in ``narrow`` is right in ``wide``."""
    if isinstance(wide, Number) and isinstance(narrow, Number):
        return wide.minimum <= narrow.minimum and narrow.maximum <= wide.maximum
    if isinstance(wide, ShortText) and isinstance(narrow, ShortText):
        return _covers_texts(wide, narrow)
    return _key(wide) == _key(narrow)


def _key(question: Scored) -> object:
    if isinstance(question, SingleChoice | MultipleChoice):
        return {choice.id for choice in question.choices if choice.correct}
    if isinstance(question, Order):
        return [item.id for item in question.items]
    return question.answer if isinstance(question, TrueFalse) else None


def _covers_texts(wide: ShortText, narrow: ShortText) -> bool:
    accepted = set(accepted_by(wide))
    texts = accepted_by(narrow)
    if not wide.case_sensitive:
        return {text.lower() for text in texts} <= accepted
    one_way = narrow.case_sensitive or all(text.upper() == text.lower() for text in texts)
    return one_way and set(texts) <= accepted
