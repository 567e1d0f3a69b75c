"""Two documents of one course: what differs is found by ids, in every language, and in linear work."""

from __future__ import annotations

import msgspec
import pytest

from lms_export import kept_lessons
from lms_export.comparing.aligning import aligned
from lms_export.comparing.comparison import Compared, Comparison
from lms_export.comparing.courses import compare
from lms_export.course import Course, from_json, to_json
from lms_export.kept_lessons import read_course
from tests.bench.generated_course import generated_course
from tests.lms_export import factories
from tests.lms_export.comparing.two_editions import (
    module,
    new_lesson,
    only_reworded,
    reworded,
    with_activity,
    with_module,
    with_moved_choice,
    with_new_lesson,
    without_question,
)

replace = msgspec.structs.replace
COURSE = factories.course()


def with_course(course: Course) -> Comparison:
    return compare(COURSE, course)


def changes(comparison: Comparison) -> dict[str, tuple[str, ...]]:
    """By id, of everything that differs."""
    found: list[Compared] = [comparison.course, *comparison.modules]
    for one in found:
        found += one.inner
    return {one.id: one.changes for one in found if one.changes}


def test_a_course_does_not_differ_from_itself() -> None:
    assert changes(with_course(factories.course())) == {}


def test_a_later_export_of_the_same_course_does_not_differ() -> None:
    assert changes(with_course(factories.course(updated="2027-01-01", edition="1.1"))) == {}


def test_rewording_is_told_of_what_reads_otherwise() -> None:
    assert changes(with_course(only_reworded())) == {
        "module-1": ("reworded",),
        "lesson-problem": ("reworded",),
        "b1": ("reworded",),
        "question-10": ("reworded",),
    }


def test_both_texts_stand_side_by_side() -> None:
    (words,) = with_course(only_reworded()).modules[0].test[0].words
    assert (words.field, words.old["nb"], words.new["nb"], words.languages) == (
        "prompt",
        "Hva lærte prosjekt 10?",
        "Hva lærte prosjekt 10? Ny.",
        ("nb",),
    )


def test_another_title_is_no_other_lesson() -> None:
    lesson = replace(module(2).lessons[0], title=factories.text("Helt nytt", "Helt nytt", "Brand new"))
    assert changes(with_course(with_module(2, lessons=(lesson,))))["lesson-trips"] == ("reworded",)


def test_a_new_lesson_is_told_with_its_place() -> None:
    lesson = with_course(with_new_lesson()).modules[1].lessons[1]
    assert (lesson.changes, lesson.was, lesson.now and lesson.now.lesson) == (("added",), None, 2)


def test_a_question_taken_out_is_told_by_its_old_number() -> None:
    (question,) = with_course(without_question(2)).modules[1].test
    assert (question.changes, question.now, question.place.question) == (("removed",), None, 2)


def test_a_moved_lesson_is_told_once_where_it_stands_now() -> None:
    first, second = module(1).lessons
    course = with_module(1, lessons=(second,))
    moved = replace(course.modules[1], lessons=(first, *course.modules[1].lessons))
    found = with_course(replace(course, modules=(course.modules[0], moved)))
    told = [(one.id, lesson.id) for one in found.modules for lesson in one.lessons if lesson.changes]
    assert told == [("module-2", "lesson-problem")]


def test_a_question_moved_to_another_lesson_keeps_its_texts_side_by_side() -> None:
    first, second = module(1).lessons
    check = next(block for block in first.body if block.id == "check-0")
    without = tuple(block for block in first.body if block.id != "check-0")
    check = replace(check, prompt=reworded(check.prompt, "sv"))
    lessons = (replace(first, body=without), replace(second, body=(*second.body, check)))
    (block,) = with_course(with_module(1, lessons=lessons)).modules[0].lessons[1].blocks
    assert (block.changes, block.words[0].languages) == (("moved", "reworded"), ("sv",))


def test_as_few_as_possible_have_moved() -> None:
    old = [replace(new_lesson(), id=id) for id in "abcdef"]
    new = [replace(new_lesson(), id=id) for id in "fabxcde"]
    assert [pair.new.id for pair in aligned(old, new) if pair.new and pair.has_moved] == ["f"]


def test_what_is_gone_stands_where_it_stood() -> None:
    old = [replace(new_lesson(), id=id) for id in "abc"]
    new = [replace(new_lesson(), id=id) for id in "ac"]
    assert [pair.old and pair.old.id for pair in aligned(old, new)] == ["a", "b", "c"]


def test_a_moved_choice_has_moved_and_nothing_else() -> None:
    (question,) = with_course(with_moved_choice()).modules[1].test
    assert {part.changes for part in question.parts} == {("moved",)}
    assert question.effects == ()


def test_another_right_choice_is_told_with_its_setting() -> None:
    choices = [replace(choice, correct=choice.id == "c1") for choice in module(2).test[0].choices]
    question = replace(module(2).test[0], choices=tuple(choices))
    (found,) = with_course(with_module(2, test=(question, module(2).test[1]))).modules[1].test
    assert [(part.id, part.settings[0].new) for part in found.parts] == [("c0", "False"), ("c1", "True")]


def test_the_items_of_a_checklist_are_compared_too() -> None:
    found = with_course(with_activity("checklist-8", items=()))
    (checklist,) = found.modules[1].lessons[0].blocks
    assert {part.changes for part in checklist.parts} == {("removed",)}


@pytest.mark.parametrize("make", [only_reworded, with_new_lesson, with_moved_choice])
def test_lessons_laid_aside_are_compared_alike(make) -> None:
    old, new = to_json(COURSE), to_json(make())
    assert compare(read_course(old), read_course(new)) == compare(from_json(old), from_json(new))


def test_a_lesson_that_is_as_before_is_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    course = generated_course(4, 3, None)
    old, new = read_course(to_json(course)), read_course(to_json(course))
    monkeypatch.setattr(kept_lessons.KeptBody, "whole", None)
    assert changes(compare(old, new)) == {}
