"""Whether learners keep their progress, by ids, scoring, units and the saved state; in words that name it."""

from __future__ import annotations

import msgspec
import pytest

from lms_export.comparing.changelog import proposed_changelog
from lms_export.comparing.courses import compare
from lms_export.comparing.sentences import in_words
from lms_export.comparing.verdicts import Verdict, verdict
from lms_export.course import Course
from tests.lms_export import factories
from tests.lms_export.comparing.two_editions import (
    module,
    new_lesson,
    only_reworded,
    with_activity,
    with_module,
    with_moved_choice,
    with_new_lesson,
    with_question,
    without_question,
)

replace = msgspec.structs.replace
COURSE = factories.course()


def judged(course: Course, format: str = "scorm12", **options) -> Verdict:
    return verdict(compare(COURSE, course), format, **options)


def told(course: Course, format: str = "scorm12", **options) -> tuple[str, list[str]]:
    found = judged(course, format, **options)
    return found.level, [reason.cause for reason in found.reasons]


SAFE = {
    "the same course": (factories.course(), "Nothing has changed: safe to replace."),
    "only wording": (only_reworded(), "Only wording changed: safe to replace."),
    "a moved choice": (with_moved_choice(), "Nothing that learners have done is touched: safe to replace."),
}


@pytest.mark.parametrize("name", SAFE)
def test_it_is_safe_to_replace(name: str) -> None:
    course, said = SAFE[name]
    assert (judged(course).level, in_words(judged(course), "en")) == ("safe", [said])


NOTES = {
    "lesson_added": with_new_lesson(),
    "lesson_removed": with_module(1, lessons=module(1).lessons[:1]),
    "question_added": with_module(2, test=(*module(2).test, factories.question(30))),
    "more_attempts": with_activity("number-6", attempts=0),
    "more_is_right": with_activity("number-6", maximum=70),
    "offers_more": with_question(
        1, lambda one: replace(one, choices=(*one.choices, factories.choice(5, "Ny")))
    ),
    "pass_mark_lowered": factories.course(pass_mark=70),
    "module_added": factories.course(
        modules=(*COURSE.modules, replace(module(1), id="m3", lessons=(), test=()))
    ),
    "language_removed": factories.course(languages=("nb", "sv")),
}


@pytest.mark.parametrize("cause", NOTES)
def test_learners_keep_what_counts_and_there_is_something_to_know(cause: str) -> None:
    assert told(NOTES[cause]) == ("safe_with_notes", [cause])


def right(*ids: str):
    """A change that makes other choices the right ones."""
    return lambda question: replace(
        question,
        choices=tuple(replace(choice, correct=choice.id in ids) for choice in question.choices),
    )


NEW_ATTEMPT = {
    "question_removed": without_question(1),
    "tested_module_removed": factories.course(modules=COURSE.modules[:1]),
    "right_answer_changed": with_question(1, right("c1")),
    "answers_lost": with_question(1, lambda one: replace(one, choices=one.choices[:2])),
    "points_changed": with_question(1, lambda one: replace(one, points=2)),
    "fewer_attempts": with_question(1, lambda one: replace(one, attempts=1)),
    "pass_mark_raised": factories.course(pass_mark=90),
    "another_course": factories.course(id="course-2"),
}


@pytest.mark.parametrize("cause", NEW_ATTEMPT)
def test_a_new_attempt_is_needed(cause: str) -> None:
    assert told(NEW_ATTEMPT[cause]) == ("new_attempt", [cause])


def test_a_choice_with_another_number_is_not_the_choice_that_was_answered() -> None:
    def renumbered(question):
        return replace(question, choices=(*question.choices[:2], replace(question.choices[2], slot=7)))

    assert told(with_question(1, renumbered)) == ("new_attempt", ["answers_lost"])


def test_a_number_given_to_another_question_is_noticed() -> None:
    other = replace(factories.question(20), id="another")
    found = told(with_module(2, test=(other, module(2).test[1])))
    assert found == ("new_attempt", ["question_removed", "answers_meant_otherwise", "question_added"])


def test_a_self_check_that_counts_now_is_no_self_check_that_was_taken_out() -> None:
    lesson = module(2).lessons[0]
    check = next(block for block in lesson.body if block.id == "shuffled-7")
    body = tuple(block for block in lesson.body if block is not check)
    course = with_module(2, lessons=(replace(lesson, body=body),), test=(*module(2).test, check))
    assert told(course) == ("new_attempt", ["counts_now"])


def test_what_is_lost_of_a_self_check_never_counted() -> None:
    body = tuple(block for block in module(2).lessons[0].body if block.id != "order-3")
    course = with_module(2, lessons=(replace(module(2).lessons[0], body=body),))
    assert told(course) == ("safe_with_notes", ["activity_removed"])


def a_moved_lesson() -> Course:
    """Module 1's second lesson stands in module 2."""
    first, second = module(1).lessons
    other = replace(module(2), lessons=(*module(2).lessons, second))
    return factories.course(modules=(replace(module(1), lessons=(first,)), other))


def test_a_lesson_may_move_within_one_unit() -> None:
    assert told(a_moved_lesson()) == ("safe", [])


def test_a_lesson_in_another_unit_has_to_be_opened_again() -> None:
    assert told(a_moved_lesson(), "cmi5") == ("safe_with_notes", ["lesson_in_another_unit"])
    assert told(a_moved_lesson(), "scorm12", granularity="lesson") == ("safe", [])


def test_a_question_in_another_unit_is_lost() -> None:
    (moved, *others), here = module(1).test, module(2).test
    modules = (replace(module(1), test=tuple(others)), replace(module(2), test=(*here, moved)))
    assert told(factories.course(modules=modules)) == ("safe", [])
    assert told(factories.course(modules=modules), "cmi5") == ("new_attempt", ["in_another_unit"])


def test_a_book_remembers_nobody() -> None:
    assert in_words(judged(without_question(1), "epub"), "en") == [
        "Nothing is recorded in this format: safe to replace."
    ]


def test_a_cartridge_is_taken_in_anew() -> None:
    assert told(only_reworded(), "cc13") == ("new_attempt", ["imported_anew"])
    assert told(factories.course(), "cc13") == ("safe", [])


def test_a_saved_state_that_the_new_player_cannot_read_is_lost() -> None:
    comparison = compare(COURSE, COURSE, old_layout="4", new_layout="3")
    assert [reason.cause for reason in verdict(comparison).reasons] == ["layout_unread"]
    assert verdict(compare(COURSE, COURSE, old_layout="2")).level == "safe"


def test_a_state_beyond_what_the_format_keeps_is_told() -> None:
    checks = tuple(factories.true_false(slot) for slot in range(100, 1100))
    course = with_module(2, lessons=(replace(new_lesson(), id="lesson-trips", body=checks),))
    assert "does_not_fit" in told(course)[1]
    assert "does_not_fit" not in told(course, "scorm2004-4")[1]


SAID = {
    "nb": "Spørsmål 1 i modul 2 («Hva lærte prosjekt 20?») er tatt ut: svarene går tapt, "
    "og resultatet regnes uten det. Deltakerne må begynne på et nytt forsøk.",
    "sv": "Fråga 1 i modul 2 (”Vad lärde sig projekt 20?”) har tagits bort: svaren går förlorade, "
    "och resultatet räknas utan den. Deltagarna måste börja på ett nytt försök.",
    "en": "Question 1 of module 2 (“What did project 20 learn?”) was removed: the answers are lost, and the "
    "score is worked out without it. A new attempt is needed.",
}


@pytest.mark.parametrize("language", SAID)
def test_a_reason_names_module_and_question(language: str) -> None:
    assert in_words(judged(without_question(1)), language)[1] == SAID[language]


@pytest.mark.parametrize("language", SAID)
def test_every_reason_can_be_said(language: str) -> None:
    for course in (*NOTES.values(), *NEW_ATTEMPT.values()):
        assert "{" not in "".join(in_words(judged(course), language))


def test_a_changelog_is_proposed_in_each_language() -> None:
    found = {
        code: proposed_changelog(compare(COURSE, with_new_lesson()), code) for code in ("nb", "sv", "en")
    }
    assert found == {
        "nb": ["Ny leksjon i modul 2: «En ny leksjon»."],
        "sv": ["Ny lektion i modul 2: ”En ny lektion”."],
        "en": ["New lesson in module 2: “A new lesson”."],
    }


def test_what_reads_otherwise_in_one_language_is_told_to_its_readers() -> None:
    comparison = compare(COURSE, only_reworded())
    assert proposed_changelog(comparison, "sv") == []
    assert proposed_changelog(comparison, "nb") == [
        "Teksten er rettet i «Problemet kommer først Ny.».",
        "Ordlyden i spørsmålene er rettet i prøven til «Problemet».",
    ]
