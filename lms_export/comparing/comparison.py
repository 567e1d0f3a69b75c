"""What differs between two documents of one course, told by ids and never by titles. Frozen values."""

from __future__ import annotations

from typing import Literal

import msgspec

from lms_export.course import Text
from lms_export.html.parts import Granularity

Change = Literal["added", "removed", "moved", "reworded", "changed"]
Effect = Literal[
    "answers_meant_otherwise",
    "question_removed",
    "question_added",
    "counts_now",
    "counts_no_longer",
    "another_kind",
    "answers_lost",
    "right_answer_changed",
    "more_is_right",
    "points_changed",
    "fewer_attempts",
    "more_attempts",
    "offers_more",
    "settings_changed",
    "activity_removed",
    "activity_added",
]
"""What a change does to what learners have done; ``verdict`` says how grave each is."""


class Value(msgspec.Struct, frozen=True, kw_only=True):
    """What all of them share."""


class Place(Value, frozen=True, kw_only=True):
    """Where something stands, by number and id. What is in a module's test has no lesson, and is scored.

    ``question`` counts the questions of the lesson or test; 0 where it is none.
    """

    module: int
    module_id: str
    lesson: int = 0
    lesson_id: str = ""
    question: int = 0


class Words(Value, frozen=True, kw_only=True):
    """One text before and after, in every language; ``formatted`` where it is HTML.

    ``field`` is its name in the document, with the fields that lead to it: ``source.text``.
    """

    field: str
    old: Text
    new: Text
    formatted: bool = False

    @property
    def languages(self) -> tuple[str, ...]:
        """Those in which it reads otherwise."""
        named = dict.fromkeys((*self.new, *self.old))
        return tuple(code for code in named if self.old.get(code, "") != self.new.get(code, ""))


class Setting(Value, frozen=True, kw_only=True):
    """What is no text: points, attempts, whether a choice is right, a file's name."""

    field: str
    old: str
    new: str


class Compared(Value, frozen=True, kw_only=True):
    """One thing with an id in both documents, or in one. ``kind`` is its type's name in the document.

    ``title`` names it for people: its title, its question, the text of a choice. ``was`` and ``now`` are
    nothing where it does not exist; ``changes`` is empty where all is as before.
    """

    id: str
    kind: str
    title: Text
    was: Place | None
    now: Place | None
    changes: tuple[Change, ...] = ()
    words: tuple[Words, ...] = ()
    settings: tuple[Setting, ...] = ()

    @property
    def place(self) -> Place:
        """Where it stands now, or stood."""
        found = self.now or self.was
        assert found is not None
        return found

    @property
    def inner(self) -> tuple[Compared, ...]:
        """What is in it and differs."""
        return ()

    @property
    def languages(self) -> tuple[str, ...]:
        """Those in which it, or what is in it, reads otherwise."""
        own = [code for words in self.words for code in words.languages]
        return tuple(dict.fromkeys(own + [code for one in self.inner for code in one.languages]))


class ComparedPart(Compared, frozen=True, kw_only=True):
    """A choice, an item, a pair, a field, a row, an outcome: what a block or module is made of."""


class ComparedBlock(Compared, frozen=True, kw_only=True):
    """A block of a lesson or a question of a test; ``parts`` are those that differ.

    ``old_slot`` and ``new_slot`` are the numbers an activity's answers are kept by.
    """

    parts: tuple[ComparedPart, ...] = ()
    effects: tuple[Effect, ...] = ()
    old_slot: int | None = None
    new_slot: int | None = None

    @property
    def inner(self) -> tuple[Compared, ...]:
        return self.parts


class ComparedLesson(Compared, frozen=True, kw_only=True):
    """``blocks`` are those that differ, in the order they stand in now."""

    blocks: tuple[ComparedBlock, ...] = ()

    @property
    def inner(self) -> tuple[Compared, ...]:
        return self.blocks


class ComparedModule(Compared, frozen=True, kw_only=True):
    """``lessons`` are all of them; ``test`` holds the questions that differ, ``parts`` the outcomes."""

    lessons: tuple[ComparedLesson, ...] = ()
    test: tuple[ComparedBlock, ...] = ()
    parts: tuple[ComparedPart, ...] = ()

    @property
    def inner(self) -> tuple[Compared, ...]:
        return (*self.parts, *self.lessons, *self.test)


class Reused(Value, frozen=True, kw_only=True):
    """A number under which answers are kept, and which now belongs to another activity."""

    slot: int
    was: ComparedBlock
    now: ComparedBlock


class Comparison(Value, frozen=True, kw_only=True):
    """``needed`` is the longest state a learner of the new document can reach, in characters."""

    is_same_course: bool
    course: Compared
    parts: tuple[ComparedPart, ...]
    modules: tuple[ComparedModule, ...]
    reused: tuple[Reused, ...]
    old_languages: tuple[str, ...]
    new_languages: tuple[str, ...]
    old_pass_mark: int
    new_pass_mark: int
    both_have_tests: bool
    needed: dict[Granularity, int]
    old_layout: str
    new_layout: str
