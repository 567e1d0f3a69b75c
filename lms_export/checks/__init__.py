"""A course before it is exported: every finding at once, each for the person who can act on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain

from lms_export.checks import (
    amounts,
    headings,
    identifiers,
    languages,
    links,
    media,
    personal_data,
    questions,
    recordings,
    release,
    structure,
    suspend_data,
    tables,
    titles,
    unsafe_html,
    worksheets,
)
from lms_export.checks.facts import Facts
from lms_export.checks.results import Result
from lms_export.course import Asset, Course
from lms_export.errors import Problem, errors_among
from lms_export.html.parts import Granularity
from lms_export.memory import is_known, know

Rule = Callable[[Facts], Iterator[Problem]]

AMOUNTS: tuple[Rule, ...] = (amounts.texts_are_not_endless, amounts.questions_can_be_counted)
"""Asked first: where a course, or one page, is beyond them, the other rules are not asked."""
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
    languages.questions_ask_the_same,
    languages.translations_were_finished,
    questions.questions_can_be_answered,
    questions.right_answers_can_be_written,
    questions.lines_can_be_told_apart,
    questions.choice_slots_are_unique,
    questions.outcomes_are_known,
    questions.points_and_attempts_are_in_range,
    worksheets.worksheets_have_fields,
    worksheets.field_ids_are_unique,
    worksheets.self_assessments_agree,
    tables.tables_have_rows,
    media.assets_are_there,
    media.course_pictures_are_there,
    media.pictures_are_described,
    media.assets_are_credited,
    media.terms_are_there,
    recordings.films_have_captions,
    recordings.recordings_have_transcripts,
    headings.headings_do_not_jump,
    links.links_lead_somewhere,
    links.links_say_where,
    personal_data.nobody_can_be_contacted,
    unsafe_html.html_is_plain,
    suspend_data.state_fits,
)
ON_EACH_PAGE: frozenset[Rule] = frozenset({
    amounts.texts_are_not_endless,
    languages.nothing_is_untranslated,
    questions.questions_can_be_answered,
    questions.right_answers_can_be_written,
    questions.lines_can_be_told_apart,
    questions.choice_slots_are_unique,
    questions.outcomes_are_known,
    questions.points_and_attempts_are_in_range,
    worksheets.worksheets_have_fields,
    worksheets.field_ids_are_unique,
    tables.tables_have_rows,
    media.terms_are_there,
    headings.headings_do_not_jump,
    links.links_lead_somewhere,
    links.links_say_where,
    personal_data.nobody_can_be_contacted,
    unsafe_html.html_is_plain,
})  # fmt: skip
"""Rules that look at one page after the other, so that one lesson at a time need be at hand."""
RELEASE_RULES: tuple[Rule, ...] = (release.emblem_is_real,)


def check_course(
    course: Course,
    *,
    has_file: Callable[[Asset], bool] | None = None,
    release: bool = False,
    format: str = "scorm12",
    granularity: Granularity = "course",
) -> list[Problem]:
    """All findings in ``course``, in the editor's language (see ``messages.speaking``).

    ``has_file`` says whether an asset's file can be read; ``release`` adds what only a release must meet.
    ``format`` and ``granularity`` are those of the package to be made: how much it may keep depends on them.
    """
    results = judge_course(course, has_file=has_file, release=release, format=format, granularity=granularity)
    return list(chain.from_iterable(result.problems for result in results))


def judge_course(
    course: Course,
    *,
    has_file: Callable[[Asset], bool] | None = None,
    release: bool = False,
    format: str = "scorm12",
    granularity: Granularity = "course",
) -> list[Result]:
    """What each rule found, also where it found nothing."""
    facts = Facts(course, has_file or (lambda asset: True), format, granularity)
    rules = RULES + RELEASE_RULES if release else RULES
    found = _on_each_page(facts)
    beyond = [_result(rule, facts, found) for rule in AMOUNTS]
    if any(errors_among(result.problems) for result in beyond):
        return beyond
    return beyond + [_result(rule, facts, found) for rule in rules]


def _on_each_page(facts: Facts) -> dict[Rule, list[Problem]]:
    """What the rules of ``ON_EACH_PAGE`` find. A module known to be faultless is not gone through again."""
    found: dict[Rule, list[Problem]] = {rule: [] for rule in ON_EACH_PAGE}
    context = _what_pages_are_judged_by(facts)
    for node, pages in facts.pages_by_module():
        if is_known("sound", context, node):
            continue
        before = sum(map(len, found.values()))
        for page in pages:
            _judge_page(facts.of(page), found)
        if sum(map(len, found.values())) == before:
            know("sound", context, node)
    return found


def _judge_page(own: Facts, found: Mapping[Rule, list[Problem]]) -> None:
    """Of a page that is beyond all bounds, only that it is."""
    beyond = list(amounts.texts_are_not_endless(own))
    found[amounts.texts_are_not_endless] += beyond
    for rule, problems in found.items() if not beyond else ():
        if rule not in AMOUNTS:
            problems += rule(own)


def _what_pages_are_judged_by(facts: Facts) -> tuple[object, ...]:
    """Beside the page itself: what the rules of ``ON_EACH_PAGE`` look at in the rest of the course."""
    course = facts.course
    outcomes = [course.outcomes, *(module.outcomes for module in course.modules)]
    known = [[outcome.id for outcome in group] for group in outcomes]
    return course.source_language, course.languages, [term.id for term in course.terms], known


def _result(rule: Rule, facts: Facts, found: Mapping[Rule, Sequence[Problem]]) -> Result:
    problems = found[rule] if rule in ON_EACH_PAGE else rule(facts)
    return Result(check=name_of(rule), problems=tuple(problems))


def name_of(rule: Rule) -> str:
    """ "titles.titles_fit": the rule's file and function."""
    return f"{rule.__module__.rpartition('.')[2]}.{rule.__name__}"
