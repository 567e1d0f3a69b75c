"""Two documents of one course, compared lesson by lesson: a lesson that is as before is not even opened."""

from __future__ import annotations

from collections.abc import Iterator

from lms_export.comparing.aligning import Pair, aligned
from lms_export.comparing.blocks import Seen, changes_of, compared_block, compared_parts
from lms_export.comparing.comparison import (
    Compared,
    ComparedBlock,
    ComparedLesson,
    ComparedModule,
    Comparison,
    Place,
)
from lms_export.comparing.fields import words_and_settings
from lms_export.comparing.homes import Home, Homes, test_home
from lms_export.comparing.reuse import reused_slots
from lms_export.course import Course, Lesson, LessonBlock, Module
from lms_export.html.parts import GRANULARITIES
from lms_export.html.suspend_data import VERSION, worst_part

OF_EVERY_EXPORT = frozenset(
    {"updated", "edition", "pilot", "reservations", "languages", "pass_mark", "assets"}
)
"""Said elsewhere, or other words for when it was made."""


def compare(old: Course, new: Course, *, old_layout: str = VERSION, new_layout: str = VERSION) -> Comparison:
    """What differs. The layouts are the versions of the saved state that packages of either write."""
    pair = _Pair(old, new)
    modules = tuple(pair.modules())
    words, settings = words_and_settings(old, new, OF_EVERY_EXPORT)
    parts = compared_parts(old, new, NOWHERE, NOWHERE)
    return Comparison(
        is_same_course=old.id == new.id,
        course=Compared(
            id=new.id,
            kind="course",
            title=new.title,
            was=NOWHERE,
            now=NOWHERE,
            changes=changes_of(old, new, False, words, settings, parts),
            words=words,
            settings=settings,
        ),
        parts=parts,
        modules=modules,
        reused=reused_slots(modules),
        old_languages=old.languages,
        new_languages=new.languages,
        old_pass_mark=old.pass_mark,
        new_pass_mark=new.pass_mark,
        both_have_tests=bool(old.questions and new.questions),
        needed={granularity: worst_part(new, granularity) for granularity in GRANULARITIES},
        old_layout=old_layout,
        new_layout=new_layout,
    )


NOWHERE = Place(module=0, module_id="")
"""The course itself."""


class _Pair:
    """Both documents, and what stands in another lesson or test than before."""

    def __init__(self, old: Course, new: Course) -> None:
        self.old, self.new = Homes(old), Homes(new)
        self.pairs = aligned(old.modules, new.modules)
        self.left = {block.id: (block, place) for block, place in self.old.leaving(self.new)}

    def modules(self) -> Iterator[ComparedModule]:
        for pair in self.pairs:
            yield self._module(pair)

    def _module(self, pair: Pair[Module]) -> ComparedModule:
        old, new = pair.old, pair.new
        module = new or old
        assert module is not None
        was = self.old.places[test_home(old)] if old else None
        now = self.new.places[test_home(new)] if new else None
        words, settings = words_and_settings(old, new)
        parts = compared_parts(old, new, was, now)
        lessons = tuple(self._lessons(old, new))
        test = tuple(self._blocks(test_home(module), test_home(module)))
        inner = (*parts, *lessons, *test)
        return ComparedModule(
            id=module.id,
            kind="module",
            title=module.title,
            was=was,
            now=now,
            changes=changes_of(old, new, pair.has_moved, words, settings, inner),
            words=words,
            settings=settings,
            parts=parts,
            lessons=lessons,
            test=test,
        )

    def _lessons(self, old: Module | None, new: Module | None) -> Iterator[ComparedLesson]:
        for pair in aligned(old.lessons if old else (), new.lessons if new else ()):
            if pair.new is None and pair.old is not None and pair.old.id in self.new.lessons:
                continue  # told where it stands now
            was = pair.old or (self.old.lessons.get(pair.new.id) if pair.new else None)
            yield self._lesson(was, pair.new, pair.has_moved or (pair.old is None and was is not None))

    def _lesson(self, old: Lesson | None, new: Lesson | None, has_moved: bool) -> ComparedLesson:
        lesson = new or old
        assert lesson is not None
        words, settings = words_and_settings(old, new)
        blocks = () if _are_alike(old, new) else tuple(self._blocks(lesson.id, lesson.id))
        changes = changes_of(old, new, has_moved, words, settings, blocks)
        return ComparedLesson(
            id=lesson.id,
            kind="lesson",
            title=lesson.title,
            was=self.old.places[lesson.id] if old else None,
            now=self.new.places[lesson.id] if new else None,
            changes=changes,
            words=words,
            settings=settings,
            blocks=blocks,
        )

    def _blocks(self, before: Home, after: Home) -> Iterator[ComparedBlock]:
        """Those of one lesson or test that differ."""
        olds = self._seen(self.old, before)
        news = self._seen(self.new, after)
        for pair in aligned([block for block, _ in olds.values()], [block for block, _ in news.values()]):
            block = pair.new or pair.old
            assert block is not None
            if pair.new is None and block.id in self.new.home:
                continue  # told where it stands now
            came = self.left.get(block.id) if pair.old is None else None
            was: Seen = olds.get(block.id) or came
            compared = compared_block(was, news.get(block.id), has_moved=pair.has_moved or came is not None)
            if compared is not None:
                yield compared

    def _seen(self, homes: Homes, home: Home) -> dict[str, tuple[LessonBlock, Place]]:
        if home not in homes.places:
            return {}
        return {block.id: (block, place) for block, place in homes.blocks_in(home)}


def _are_alike(old: Lesson | None, new: Lesson | None) -> bool:
    """Whether both have the same blocks; a digest tells it without opening them."""
    if old is None or new is None:
        return False
    before, after = getattr(old.body, "digest", None), getattr(new.body, "digest", None)
    if before is not None and before == after:
        return True
    return bool(tuple(old.body) == tuple(new.body))
