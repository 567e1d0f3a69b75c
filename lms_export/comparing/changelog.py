"""What a new edition could say of itself, one sentence a change: a proposal for the editor to work on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lms_export.comparing.comparison import (
    ComparedBlock,
    ComparedLesson,
    ComparedModule,
    Comparison,
)
from lms_export.comparing.naming import in_language, title_of
from lms_export.html.languages import language_name
from lms_export.messages import gettext as _
from lms_export.messages import ngettext, speaking

MOST_TITLES = 5


def proposed_changelog(comparison: Comparison, language: str) -> list[str]:
    """Sentences in ``language``, of what its readers meet: a text that reads otherwise only in another
    language is left out."""
    with speaking(language):
        return [
            *_of_languages(comparison),
            *_of_the_pass_mark(comparison),
            *(said for module in comparison.modules for said in _of_module(module)),
            *_of_wording(comparison, language),
        ]


def _of_languages(comparison: Comparison) -> Iterator[str]:
    for code in comparison.new_languages:
        if code not in comparison.old_languages:
            yield _("Now in {language}, too.").format(language=language_name(code))
    for code in comparison.old_languages:
        if code not in comparison.new_languages:
            yield _("No longer in {language}.").format(language=language_name(code))


def _of_the_pass_mark(comparison: Comparison) -> Iterator[str]:
    old, new = comparison.old_pass_mark, comparison.new_pass_mark
    if old != new:
        yield _("The pass mark is {new} %; it was {old} %.").format(new=new, old=old)


def _of_module(module: ComparedModule) -> Iterator[str]:
    title = title_of(module)
    if module.was is None:
        yield _("New module: “{title}”.").format(title=title)
    elif module.now is None:
        yield _("The module “{title}” was taken out.").format(title=title)
    else:
        if "moved" in module.changes:
            yield _("The module “{title}” has another place.").format(title=title)
        yield from _of_lessons(module)
        yield from _of_test(module)


def _of_lessons(module: ComparedModule) -> Iterator[str]:
    named = {"number": module.place.module}
    for lesson in module.lessons:
        title = title_of(lesson)
        if lesson.was is None:
            yield _("New lesson in module {number}: “{title}”.").format(title=title, **named)
        elif lesson.now is None:
            yield _("The lesson “{title}” was taken out of module {number}.").format(title=title, **named)
        elif "moved" in lesson.changes:
            yield _("The lesson “{title}” has another place.").format(title=title)


def _of_test(module: ComparedModule) -> Iterator[str]:
    title = title_of(module)
    added = [block for block in module.test if block.was is None]
    removed = [block for block in module.test if block.now is None]
    changed = [block for block in module.test if block.was and block.now and "changed" in block.changes]
    if added:
        words = ngettext(
            "One new question in the test of “{title}”.",
            "{count} new questions in the test of “{title}”.",
            len(added),
        )
        yield words.format(count=len(added), title=title)
    if removed:
        words = ngettext(
            "One question was taken out of the test of “{title}”.",
            "{count} questions were taken out of the test of “{title}”.",
            len(removed),
        )
        yield words.format(count=len(removed), title=title)
    if changed:
        words = ngettext(
            "One question in the test of “{title}” was changed.",
            "{count} questions in the test of “{title}” were changed.",
            len(changed),
        )
        yield words.format(count=len(changed), title=title)


def _of_wording(comparison: Comparison, language: str) -> Iterator[str]:
    if language in comparison.course.languages:
        yield _("The description of the course was revised.")
    lessons = [
        lesson
        for module in comparison.modules
        for lesson in module.lessons
        if lesson.was and lesson.now and language in lesson.languages
    ]
    if lessons:
        yield _("The text was revised in {titles}.").format(titles=_titles(lessons))
    tests = [module for module in comparison.modules if _test_reads_otherwise(module, language)]
    if tests:
        yield _("The wording of questions was revised in the test of {titles}.").format(titles=_titles(tests))


def _test_reads_otherwise(module: ComparedModule, language: str) -> bool:
    return any(_is_only_reworded(block) and language in block.languages for block in module.test)


def _is_only_reworded(block: ComparedBlock) -> bool:
    return block.changes == ("reworded",)


def _titles(found: Sequence[ComparedLesson | ComparedModule]) -> str:
    titles = ", ".join(_("“{title}”").format(title=in_language(one.title)) for one in found[:MOST_TITLES])
    more = len(found) - MOST_TITLES
    if more <= 0:
        return titles
    return ngettext("{titles} and one more", "{titles} and {count} more", more).format(
        titles=titles, count=more
    )
