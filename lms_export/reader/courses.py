"""A published course -> the frozen course document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC

from django.db.models.fields.files import FieldFile
from wagtail.models import Page

from cms.core.blocks import borrowed_in
from cms.core.blocks.activities import QUESTION_TYPES
from cms.core.blocks.borrowed import QuestionAddress
from cms.core.privacy import closed_sections
from cms.courses.models import Course, Module
from cms.languages.sources import source_language
from cms.languages.states import blocks_apart
from lms_export import course as document
from lms_export.errors import Problem
from lms_export.reader.agreement import unasked_in
from lms_export.reader.blocks import read_body, read_test
from lms_export.reader.borrowed import borrowed_lesson, modules_of, questions_at
from lms_export.reader.course_fields import (
    read_challenges,
    read_cover,
    read_funding,
    read_level,
    read_licence,
    read_outcomes,
    read_sources,
)
from lms_export.reader.guides import read_guide
from lms_export.reader.identifiers import identifier
from lms_export.reader.numbers import numbers_for
from lms_export.reader.reading import Purpose, Reading
from lms_export.reader.references import read_together, references_of
from lms_export.reader.reservations import read_reservations
from lms_export.reader.spoken import read_spoken, readings_aloud
from lms_export.reader.terms import read_false_friends, read_terms
from lms_export.reader.texts import page_text
from lms_export.reader.tree import CourseTree, LessonInTree, Pages, pages_left_out, read_tree


@dataclass(frozen=True, kw_only=True)
class ReadCourse:
    """The document, the stored file of each asset by sha256, and what consent left out.

    ``images`` are the keys of the pictures an asset was made from, ``pages`` the pages of the course itself.
    """

    course: document.Course
    files: dict[str, FieldFile]
    left_out: tuple[Problem, ...]
    images: dict[str, set[int]] = field(default_factory=dict)
    pages: tuple[Page, ...] = ()


def read_course(page: Course, languages: tuple[str, ...], purpose: Purpose = "package") -> ReadCourse:
    """What is live of ``page`` in ``languages``. Raises ``CourseHasProblems`` where a page is missing."""
    closed = closed_sections()
    tree = read_tree(page, languages, closed)
    reading = _reading(page, tree, languages, purpose, closed)
    course = _course(tree, reading)
    return ReadCourse(
        course=course,
        files=reading.assets.files,
        left_out=(*pages_left_out(tree, closed), *reading.left_out),
        images=reading.assets.images,
        pages=tuple(tree.pages),
    )


def _reading(
    page: Course, tree: CourseTree, languages: tuple[str, ...], purpose: Purpose, closed: tuple[str, ...]
) -> Reading:
    """What the documents' parts share, fetched with as many queries for a long course as for a short."""
    read_together(tree.lesson_pages, "body")
    first_lessons = [next(iter(lesson.pages.values())) for lesson in tree.lessons]
    tests = [next(iter(module.values())).test for module, _lessons in tree.modules]
    bodies = [lesson.body for lesson in first_lessons]
    borrowed = questions_at(borrowed_in(tests), languages)
    return Reading(
        languages=languages,
        purpose=purpose,
        course_key=page.translation_key,
        numbers=numbers_for(page.translation_key, [*tests, *bodies], borrowed),
        references=references_of(
            (lesson.body for lesson in tree.lesson_pages),
            closed,
            next(iter(tree.course.values())).locale if len(languages) == 1 else None,
        ),
        outcomes=_outcomes(tree),
        borrowed=borrowed,
        spoken=readings_aloud(first_lessons),
        apart=_apart(tree, borrowed_in(tests), languages),
    )


def _apart(
    tree: CourseTree, borrowed: Iterable[QuestionAddress], languages: tuple[str, ...]
) -> frozenset[str]:
    """Blocks that say something else in one of ``languages``; looked for on pages that ask something."""
    if len(languages) < 2:
        return frozenset()
    own = [page for pages in (module for module, _lessons in tree.modules) for page in pages.values()]
    asking = [page for page in [*own, *tree.lesson_pages] if _asks(page)]
    lenders = [page for page in modules_of(borrowed) if page.locale.language_code in languages]
    return blocks_apart([*asking, *lenders])


def _asks(page: Page) -> bool:
    stream = page.test if isinstance(page, Module) else page.body
    return any(block["type"] in QUESTION_TYPES for block in stream.raw_data)


def _outcomes(tree: CourseTree) -> frozenset[str]:
    pages = [tree.course, *(module for module, _lessons in tree.modules)]
    return frozenset(block.id for each in pages for block in next(iter(each.values())).outcomes)


def _course(tree: CourseTree, reading: Reading) -> document.Course:
    pages = tree.course
    page = next(iter(pages.values()))
    reading = reading.on(page)
    modules = tuple(_module(module, lessons, reading) for module, lessons in tree.modules)
    source = source_language(page)
    cover, funding = read_cover(pages, reading), read_funding(page, reading)
    return document.Course(
        id=identifier("course", page.translation_key),
        slug=_slug_in(page, source),
        source_language=source,
        languages=reading.languages,
        title=page_text(pages, "title"),
        summary=page_text(pages, "summary"),
        updated=_last_published(tree.pages),
        licence=read_licence(page, reading),
        modules=modules,
        audience=page_text(pages, "audience"),
        prerequisites=page_text(pages, "prerequisites"),
        outcomes=read_outcomes(pages, "outcomes"),
        challenges=read_challenges(pages),
        level=read_level(page),
        pass_mark=page.pass_mark,
        cover=cover,
        funding=funding,
        terms=read_terms(),
        false_friends=read_false_friends(),
        reservations=read_reservations([*tree.pages, *tree.lesson_pages]),
        assets=tuple(sorted(reading.assets.found.values(), key=lambda asset: asset.sha256)),
    )


def _last_published(pages: list[Page]) -> str:
    """The day of the last publication, in UTC; empty where none was recorded."""
    moments = [page.last_published_at for page in pages if page.last_published_at]
    return max(moments).astimezone(UTC).date().isoformat() if moments else ""


def _slug_in(page: Page, language: str) -> str:
    """The slug in the source language names the course everywhere."""
    if page.locale.language_code == language:
        return page.slug
    sources = Course.objects.filter(translation_key=page.translation_key, locale__language_code=language)
    return sources.values_list("slug", flat=True).first() or page.slug


def _module(pages: Pages, lessons: tuple[LessonInTree, ...], reading: Reading) -> document.Module:
    page = next(iter(pages.values()))
    reading = reading.on(page)
    return document.Module(
        id=identifier("module", page.translation_key),
        title=page_text(pages, "title"),
        outcomes=read_outcomes(pages, "outcomes"),
        lessons=tuple(_lesson(lesson, reading) for lesson in lessons),
        test=read_test({language: each.test for language, each in pages.items()}, reading),
        guide=read_guide(pages) if reading.purpose == "package" else None,
        unasked=unasked_in({language: each.test for language, each in pages.items()}, reading),
    )


def _lesson(lesson: LessonInTree, reading: Reading) -> document.Lesson:
    read = read_lesson_pages(lesson.pages, reading)
    return borrowed_lesson(read, reading) if lesson.borrowed else read


def read_lesson_pages(pages: Pages, reading: Reading) -> document.Lesson:
    """One lesson in all its languages."""
    page = next(iter(pages.values()))
    reading = reading.on(page)
    return document.Lesson(
        id=identifier("lesson", page.translation_key),
        title=page_text(pages, "title"),
        minutes=page.minutes,
        body=read_body({language: each.body for language, each in pages.items()}, reading),
        sources=read_sources({language: each.sources for language, each in pages.items()}),
        spoken=read_spoken(page, reading),
        unasked=unasked_in({language: each.body for language, each in pages.items()}, reading),
    )
