"""A course before it is exported: every finding at once, each for the person who can act on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

from lms_export.checks import (
    identifiers,
    languages,
    media,
    questions,
    release,
    structure,
    suspend_data,
    tables,
    titles,
    unsafe_html,
)
from lms_export.checks.facts import Facts
from lms_export.course import Asset, Course
from lms_export.errors import Problem

Rule = Callable[[Facts], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    structure.lessons_exist,
    structure.pass_mark_is_a_percentage,
    structure.licence_is_chosen,
    structure.level_claim_has_evidence,
    titles.titles_fit,
    identifiers.ids_are_unique,
    identifiers.ids_can_be_names,
    identifiers.slots_are_unique,
    identifiers.lesson_codes_differ,
    languages.languages_are_distinct,
    languages.nothing_is_untranslated,
    questions.questions_can_be_answered,
    questions.choice_slots_are_unique,
    tables.tables_have_rows,
    media.assets_are_there,
    media.course_pictures_are_there,
    media.pictures_are_described,
    media.assets_are_credited,
    media.terms_are_there,
    unsafe_html.html_is_plain,
    suspend_data.state_fits,
)
RELEASE_RULES: tuple[Rule, ...] = (release.emblem_is_real,)


def check_course(
    course: Course, *, has_file: Callable[[Asset], bool] | None = None, release: bool = False
) -> list[Problem]:
    """All findings in ``course``, in the editor's language (see ``messages.speaking``).

    ``has_file`` says whether an asset's file can be read; ``release`` adds what only a release must meet.
    """
    facts = Facts(course, has_file or (lambda asset: True))
    rules = RULES + RELEASE_RULES if release else RULES
    return list(chain.from_iterable(rule(facts) for rule in rules))
