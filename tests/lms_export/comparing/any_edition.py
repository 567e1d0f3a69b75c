"""What an editor may do to a course, by chance: one change after the other."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import msgspec
from hypothesis import strategies as st

from lms_export.course import (
    Activity,
    Checklist,
    Choice,
    Course,
    Item,
    Lesson,
    Match,
    Module,
    MultipleChoice,
    Number,
    Order,
    Question,
    Scored,
    SelfAssessment,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from tests.lms_export import any_course
from tests.lms_export.answer_sets import exam
from tests.lms_export.any_course import Numbers, courses

Change = Callable[["Draft"], None]
replace = msgspec.structs.replace
PARTS: dict[type, str] = {
    SingleChoice: "choices",
    MultipleChoice: "choices",
    Order: "items",
    Match: "pairs",
    Checklist: "items",
    SelfAssessment: "statements",
}


class Draft:
    """A course as lists that can be changed, and new ids and slots."""

    def __init__(self, course: Course, draw: st.DrawFn, chance: random.Random) -> None:
        self.course = course
        self.draw = draw
        self.chance = chance
        self.numbers = Numbers()
        self.numbers.last = 10_000
        self.modules: list[tuple[Module, list[Lesson], list[Scored]]] = [
            (module, list(module.lessons), list(module.test)) for module in course.modules
        ]

    def made(self) -> Course:
        modules = [
            replace(module, lessons=tuple(lessons), test=tuple(test))
            for module, lessons, test in self.modules
        ]
        return replace(self.course, modules=tuple(modules))

    def some(self, things: list[Any]) -> Any:
        return self.chance.choice(things) if things else None

    def place(self, size: int) -> int:
        return self.chance.randint(0, size)

    def new_question(self) -> Scored:
        return any_course._question(self.draw, self.numbers)

    def new_lesson(self) -> Lesson:
        return any_course._lesson(self.draw, self.numbers)

    def change_activity(self, change: Callable[[Any], Any]) -> None:
        """Something is done to one activity, in a lesson or a test."""
        _module, lessons, test = self.some(self.modules)
        bodies = [lesson for lesson in lessons if _activities(lesson)]
        lesson = self.some([*bodies, None] if test else bodies)
        if lesson is None and test:
            at = self.place(len(test) - 1)
            test[at] = change(test[at])
        elif lesson is not None:
            block = self.some(_activities(lesson))
            body = tuple(change(one) if one is block else one for one in lesson.body)
            lessons[lessons.index(lesson)] = replace(lesson, body=body)


def _activities(lesson: Lesson) -> list[Any]:
    return [block for block in lesson.body if isinstance(block, Activity)]


def nothing(draft: Draft) -> None:
    """Exported once more."""


def reword(draft: Draft) -> None:
    draft.change_activity(lambda one: replace(one, prompt={"nb": "Ny", "sv": "Nytt"}))


def swap_modules(draft: Draft) -> None:
    draft.modules.reverse()


def add_module(draft: Draft) -> None:
    module = Module(id=draft.numbers.id("module"), title={"nb": "Ny", "sv": "Ny"}, lessons=())
    test = [draft.new_question()] if draft.some([True, False]) else []
    draft.modules.insert(draft.place(len(draft.modules)), (module, [draft.new_lesson()], test))


def drop_module(draft: Draft) -> None:
    if len(draft.modules) > 1:
        del draft.modules[draft.place(len(draft.modules) - 1)]


def add_lesson(draft: Draft) -> None:
    _module, lessons, _test = draft.some(draft.modules)
    lessons.insert(draft.place(len(lessons)), draft.new_lesson())


def drop_lesson(draft: Draft) -> None:
    _module, lessons, _test = draft.some(draft.modules)
    if len(lessons) > 1:
        del lessons[draft.place(len(lessons) - 1)]


def move_lesson(draft: Draft) -> None:
    _here, lessons, _ = draft.some(draft.modules)
    _there, others, _ = draft.some(draft.modules)
    if len(lessons) > 1:
        lesson = lessons.pop(draft.place(len(lessons) - 1))
        others.insert(draft.place(len(others)), lesson)


def add_question(draft: Draft) -> None:
    _module, _lessons, test = draft.some(draft.modules)
    test.insert(draft.place(len(test)), draft.new_question())


def drop_question(draft: Draft) -> None:
    _module, _lessons, test = draft.some(draft.modules)
    if test:
        del test[draft.place(len(test) - 1)]


def move_question(draft: Draft) -> None:
    _here, _lessons, test = draft.some(draft.modules)
    _there, _others, other = draft.some(draft.modules)
    if test:
        question = test.pop(draft.place(len(test) - 1))
        other.insert(draft.place(len(other)), question)


def into_a_lesson(draft: Draft) -> None:
    _module, lessons, test = draft.some(draft.modules)
    if test:
        lesson = draft.some(lessons)
        question = test.pop(draft.place(len(test) - 1))
        lessons[lessons.index(lesson)] = replace(lesson, body=(*lesson.body, question))


def into_the_test(draft: Draft) -> None:
    _module, lessons, test = draft.some(draft.modules)
    lesson = draft.some(lessons)
    checks = [block for block in lesson.body if isinstance(block, Scored)]
    if checks:
        body = tuple(block for block in lesson.body if block is not checks[0])
        lessons[lessons.index(lesson)] = replace(lesson, body=body)
        test.append(checks[0])


def drop_activity(draft: Draft) -> None:
    _module, lessons, _test = draft.some(draft.modules)
    lesson = draft.some(lessons)
    if block := draft.some(_activities(lesson)):
        body = tuple(one for one in lesson.body if one is not block)
        lessons[lessons.index(lesson)] = replace(lesson, body=body)


def reuse_number(draft: Draft) -> None:
    """A question is replaced by another one that gets its number."""
    _module, _lessons, test = draft.some(draft.modules)
    if test:
        at = draft.place(len(test) - 1)
        test[at] = replace(draft.new_question(), slot=test[at].slot)


def other_number(draft: Draft) -> None:
    slot = int(draft.numbers.id("slot").rpartition("-")[2])
    draft.change_activity(lambda one: replace(one, slot=slot))


def points(draft: Draft) -> None:
    given = draft.chance.randint(1, 3)
    draft.change_activity(lambda one: replace(one, points=given) if isinstance(one, Question) else one)


def attempts(draft: Draft) -> None:
    given = draft.chance.randint(0, 3)
    draft.change_activity(lambda one: replace(one, attempts=given) if isinstance(one, Question) else one)


def pass_mark(draft: Draft) -> None:
    draft.course = replace(draft.course, pass_mark=draft.chance.randint(1, 100))


def right_answer(draft: Draft) -> None:
    draft.change_activity(lambda one: _judged_otherwise(one, draft))


def _judged_otherwise(one: Any, draft: Draft) -> Any:
    if isinstance(one, TrueFalse):
        return replace(one, answer=not one.answer)
    if isinstance(one, Number):
        low, high = draft.some([0.5, 1.5, 2]), draft.some([2, 40, 41.5])
        return replace(one, minimum=low, maximum=high)
    if isinstance(one, ShortText):
        words = {draft.some(["nb ildsjel", "sv ildsjel", "eldsjäl", "NB ildsjel", "42"]) for _ in "ab"}
        return replace(
            one,
            accepted={"nb": tuple(sorted(words))},
            case_sensitive=draft.some([True, False]),
            longest=draft.some([20, 40, 60]),
        )
    if isinstance(one, SingleChoice | MultipleChoice):
        right = draft.place(len(one.choices) - 1)
        choices = (replace(choice, correct=place == right) for place, choice in enumerate(one.choices))
        return replace(one, choices=tuple(choices))
    return one


def move_part(draft: Draft) -> None:
    draft.change_activity(lambda one: _with_parts(one, lambda parts: parts[::-1]))


def drop_part(draft: Draft) -> None:
    draft.change_activity(lambda one: _with_parts(one, lambda parts: parts[:-1] if len(parts) > 2 else parts))


def renumber_part(draft: Draft) -> None:
    draft.change_activity(
        lambda one: _with_parts(one, lambda parts: (*parts[:-1], replace(parts[-1], slot=9)))
    )


def add_part(draft: Draft) -> None:
    draft.change_activity(lambda one: _with_parts(one, lambda parts: (*parts, _another(parts[0], draft))))


def _another(part: Any, draft: Draft) -> Any:
    new = replace(part, id=draft.numbers.id("part"), slot=20 + draft.numbers.last % 10)
    if isinstance(new, Choice):
        return replace(new, correct=draft.some([True, False]))
    return new if not isinstance(new, Item) else replace(new, text={"nb": "Ny", "sv": "Ny"})


def _with_parts(one: Any, change: Callable[[Any], Any]) -> Any:
    name = PARTS.get(type(one))
    return replace(one, **{name: change(getattr(one, name))}) if name else one


def another_kind(draft: Draft) -> None:
    draft.change_activity(_of_another_kind)


def _of_another_kind(one: Any) -> Any:
    if not isinstance(one, SingleChoice):
        return one
    values = {name: getattr(one, name) for name in one.__struct_fields__}
    return MultipleChoice(**values)


def another_course(draft: Draft) -> None:
    draft.course = replace(draft.course, id="course-2")


CHANGES: tuple[Change, ...] = (
    nothing, reword, swap_modules, add_module, drop_module, add_lesson, drop_lesson, move_lesson,
    add_question, drop_question, move_question, into_a_lesson, into_the_test, drop_activity,
    reuse_number, other_number, points, attempts, pass_mark, right_answer, move_part, drop_part,
    renumber_part, add_part, another_kind, another_course,
)  # fmt: skip


@st.composite
def editions(draw: st.DrawFn, first: Change | None = None) -> tuple[Course, Course]:
    """A course, and the same after one to three changes, of which one may be chosen."""
    chance = random.Random(draw(st.integers(0, 10**9)))
    course = draw(st.one_of(st.builds(exam), courses()))
    draft = Draft(course, draw, chance)
    for change in [first or chance.choice(CHANGES), *chance.sample(CHANGES, chance.randint(0, 2))]:
        change(draft)
    return course, draft.made()
