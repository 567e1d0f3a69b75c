"""What activities promise on the page: fields with names, no key, the right language on each side."""

from __future__ import annotations

import re

import pytest

from lms_export.course import Scored, Unscored
from lms_export.html.blocks import render_block
from lms_export.html.context import Context, context_for
from lms_export.html.identifiers import lesson_page
from lms_export.html.package_files import media_path, package_files
from lms_export.html.words import LessonWords
from lms_export.messages import speaking
from tests.lms_export import factories

COURSE = factories.course()
ACTIVITIES = [
    block for lesson in COURSE.lessons for block in lesson.body if isinstance(block, Scored | Unscored)
]


def rendered(activity: Scored | Unscored, language: str = "nb", languages: tuple[str, ...] = ("nb",)) -> str:
    context = context_for(COURSE, language, media_path, languages)
    with speaking(language):
        return str(render_block(activity, context, words_of(context)))


def words_of(context: Context) -> LessonWords:
    return LessonWords(context, lesson_page(factories.second_lesson()))


@pytest.mark.parametrize("activity", ACTIVITIES, ids=lambda activity: activity.id)
def test_every_field_has_a_label(activity: Scored | Unscored) -> None:
    html = rendered(activity)
    fields = re.findall(r'<(?:input|textarea|select)\b[^>]*\bid="([^"]+)"', html)
    labels = re.findall(r'<label[^>]*\bfor="([^"]+)"', html)
    assert sorted(fields) == sorted(labels)
    assert fields or 'data-move="up"' in html


@pytest.mark.parametrize("activity", ACTIVITIES, ids=lambda activity: activity.id)
def test_every_id_is_there_once(activity: Scored | Unscored) -> None:
    ids = re.findall(r'\bid="([^"]+)"', rendered(activity))
    assert len(ids) == len(set(ids))


def plain_lesson() -> str:
    files = package_files(COURSE, ("nb",), lms="scorm12")
    page = files["plain/nb/l-lesson-trips.html"]
    assert isinstance(page, bytes)
    return page.decode()


def test_without_javascript_a_question_is_read_and_its_answer_is_not_told() -> None:
    page = plain_lesson()
    assert "Hva heter en ildsjel på svensk?" in page and "ideelt engasjert" in page
    assert "eldsjäl" not in re.sub(r'(?s)<div class="sy-panel.*?</div>', "", page)
    assert "62" not in re.sub(r"<svg.*?</svg>", "", page)


def test_without_javascript_lines_do_not_stand_in_the_right_order() -> None:
    items = re.findall(r'data-letter="(\d)"><span', plain_lesson())
    assert sorted(items) == ["0", "1", "2"] and items != ["0", "1", "2"]


def sheets(language: str, languages: tuple[str, ...]) -> list[str]:
    sheet = rendered(factories.mirror_task(1), language, languages).partition("<template")[2]
    return re.findall(r'<section class="sy-sheet__page" lang="(\w+)"', sheet)


@pytest.mark.parametrize(
    "language, languages, printed",
    [
        ("nb", ("nb",), ["nb", "nb"]),
        ("sv", ("sv",), ["sv", "sv"]),
        ("nb", ("nb", "sv"), ["nb", "sv"]),
        ("sv", ("nb", "sv"), ["nb", "sv"]),
        ("en", ("en", "nb", "sv"), ["nb", "sv"]),
        ("en", ("en",), ["en", "en"]),
    ],
)
def test_each_side_is_printed_in_its_own_language_where_the_package_has_it(
    language: str, languages: tuple[str, ...], printed: list[str]
) -> None:
    assert sheets(language, languages) == printed


def test_both_sheets_carry_the_same_number() -> None:
    html = rendered(factories.mirror_task(1), languages=("nb", "sv")).partition("<template")[2]
    assert re.findall(r">([\d.]+)</text>", html) == ["1.2", "1.2"]


@pytest.mark.parametrize(
    "language, scale",
    [
        ("nb", ["Ja, mye", "Ja, en del", "Lite", "Ikke noe"]),
        ("sv", ["Ja, mycket", "Ja, en del", "Lite", "Inget"]),
        ("en", ["Yes, a lot", "Yes, to some extent", "A little", "Not at all"]),
    ],
)
def test_one_scale_of_four_in_each_language(language: str, scale: list[str]) -> None:
    html = rendered(factories.self_assessment(1, "before"), language, (language,))
    assert re.findall(r'<label for="k-before-1-0-\d">([^<]+)</label>', html) == scale


def test_what_is_written_is_kept_under_the_ids_of_activity_and_field() -> None:
    html = (
        rendered(factories.canvas(1)) + rendered(factories.wish_list(2)) + rendered(factories.mirror_task(3))
    )
    assert re.findall(r'data-text="([^"]+)"', html) == [
        "canvas-1:problem", "canvas-1:users", "canvas-1:income",
        "wishes-2:who-1", "wishes-2:why-1", "wishes-2:who-2", "wishes-2:why-2",
        "mirror-3:norwegian", "mirror-3:swedish", "mirror-3:exchange",
    ]  # fmt: skip
