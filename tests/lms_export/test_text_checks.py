"""What a course says: headings, links, recordings, contact data, and amounts no rule can judge."""

from __future__ import annotations

import msgspec
import pytest

from lms_export.checks import judge_course
from lms_export.checks.personal_data import contact_data
from lms_export.course import Audio, Course, Guide, RichText, Track, Video
from lms_export.errors import Problem
from tests.lms_export import factories

replace = msgspec.structs.replace
ALL = ("nb", "sv", "en")


def with_blocks(*blocks: object) -> Course:
    course = factories.course()
    module = course.modules[0]
    lesson = replace(module.lessons[0], body=blocks)
    return replace(
        course, modules=(replace(module, lessons=(lesson, *module.lessons[1:])), *course.modules[1:])
    )


def saying(html: str) -> Course:
    return with_blocks(RichText(id="h", html={"nb": html, "sv": "<p>a</p>", "en": "<p>a</p>"}))


def film(*tracks: Track) -> Course:
    return with_blocks(
        Video(id="v", asset=factories.MAP.sha256, title=dict.fromkeys(ALL, "Film"), tracks=tracks)
    )


def found_by(check: str, course: Course) -> list[Problem]:
    return [each for result in judge_course(course) if result.check == check for each in result.problems]


@pytest.mark.parametrize(
    ("html", "jumps"),
    [
        ("<h2>a</h2><h3>b</h3><h4>c</h4><h2>d</h2>", 0),
        ("<h3>a</h3>", 1),
        ("<h2>a</h2><h4>b</h4><h2>c</h2><h4>d</h4>", 2),
    ],
)
def test_a_heading_that_skips_a_level_is_named(html: str, jumps: int) -> None:
    assert len(found_by("headings.headings_do_not_jump", saying(html))) == jumps


@pytest.mark.parametrize(
    ("html", "level"),
    [
        ("<p><a>Rapporten</a></p>", "error"),
        ('<p><a href="">Rapporten</a></p>', "error"),
        ('<p><a href="/nb/kurs/">Kurset</a></p>', "warning"),
    ],
)
def test_a_link_that_leads_nowhere_is_named(html: str, level: str) -> None:
    (problem,) = found_by("links.links_lead_somewhere", saying(html))
    assert (problem.level, problem.field.startswith("Link “")) == (level, True)


@pytest.mark.parametrize("words", ["her", "Klikk her!", "<b>les mer</b>", "Läs mer →", "click here"])
def test_link_words_that_say_nothing_are_a_warning(words: str) -> None:
    (problem,) = found_by("links.links_say_where", saying(f'<a href="https://example.org/">{words}</a>'))
    assert problem.level == "warning"


def test_a_link_without_words_is_an_error() -> None:
    (problem,) = found_by("links.links_say_where", saying('<a href="https://example.org/"> <b></b></a>'))
    assert problem.message == "The link has no words."


def test_a_link_that_says_where_it_leads_is_fine() -> None:
    course = saying('<p>Les <a href="https://example.org/a&amp;b">sluttrapporten</a>.</p>')
    assert [r.check for r in judge_course(course) if r.problems] == []


def test_a_film_without_captions_is_an_error() -> None:
    (problem,) = found_by("recordings.films_have_captions", film())
    assert (problem.level, problem.field) == ("error", "Recording “Film”")


def test_captions_in_one_language_only_are_a_warning_for_each_of_the_others() -> None:
    track = Track(language="nb", captions=factories.MAP.sha256, transcript="Hei")
    problems = found_by("recordings.films_have_captions", film(track))
    assert [(each.level, each.message.rpartition(": ")[2]) for each in problems] == [
        ("warning", "Swedish."),
        ("warning", "English."),
    ]


def test_sound_needs_what_is_said_in_writing() -> None:
    sound = Audio(id="a", asset=factories.MAP.sha256, title=dict.fromkeys(ALL, "Lyd"))
    (problem,) = found_by("recordings.recordings_have_transcripts", with_blocks(sound))
    assert problem.message == "What is said is not written down."


@pytest.mark.parametrize(
    "text",
    [
        "kari.nordmann@example.no",
        '<a href="mailto:kari@example.se">Kari</a>',
        "+47 22 33 44 55",
        "22 33 44 55",
        "912 34 567",
        "tlf. 91234567",
        "0046701234567",
        "070-123 45 67",
        "08-123 456 78",
    ],
)
def test_contact_data_is_recognised(text: str) -> None:
    assert len(list(contact_data(text))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "2024–2026",
        "01-12-2024",
        "2024-01-01/2026-12-31",
        "12 345 678 kroner",
        "923 456 789",
        "978-82-450-1234-5",
        "10 20 30 40 50",
        "(EU) 2021/1060",
        "559000-1234",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert list(contact_data(text)) == []


def test_contact_data_in_a_choice_is_an_error() -> None:
    question = factories.question(0)
    choice = replace(question.choices[1], text=dict.fromkeys(ALL, "Ring 91 23 45 67"))
    course = with_blocks(replace(question, choices=(question.choices[0], choice)))
    problems = found_by("personal_data.nobody_can_be_contacted", course)
    assert [(each.level, each.field) for each in problems] == [
        ("error", f"Choice: Text ({language})") for language in ALL
    ]


def test_the_facilitators_guide_is_no_learner_text() -> None:
    course = factories.course()
    guided = replace(course.modules[0], guide=Guide(aim=dict.fromkeys(ALL, "Ring 91 23 45 67")))
    course = replace(course, modules=(guided, *course.modules[1:]))
    assert found_by("personal_data.nobody_can_be_contacted", course) == []


@pytest.mark.parametrize("piece", ["x", "<a ", '<a "', "1 ", "a@", "<h3>"])
def test_ten_megabytes_of_text_are_one_finding(piece: str) -> None:
    (result, _questions) = judge_course(saying(piece * (10_000_000 // len(piece))))
    (problem,) = result.problems
    assert (result.verdict, problem.way_out) == ("errors", "Divide it into several lessons.")


def test_five_thousand_questions_are_one_finding() -> None:
    many = [replace(factories.true_false(0), id=f"q{slot}", slot=slot) for slot in range(5000)]
    (_texts, result) = judge_course(with_blocks(*many))
    assert ["and 4000 is the most" in problem.message for problem in result.problems] == [True]


def test_every_rule_answers_under_a_name_of_its_own() -> None:
    names = [result.check for result in judge_course(factories.course(), release=True)]
    assert len(set(names)) == len(names) > 25
