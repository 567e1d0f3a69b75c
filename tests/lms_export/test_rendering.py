"""What a rendered lesson promises its reader."""

from __future__ import annotations

import re

import msgspec
import pytest

from lms_export.course import Download, Lesson, Picture, RichText, Source
from lms_export.html.blocks import source_of
from lms_export.html.context import Context, context_for
from lms_export.html.dates import spelled
from lms_export.html.pages import render_lesson
from lms_export.html.policy import POLICY
from lms_export.html.sanitise import sanitised
from lms_export.html.static_files import font_styles
from lms_export.html.suspend_data import worst_case
from lms_export.html.typography import set_spaces
from lms_export.html.used_assets import used_assets
from lms_export.messages import speaking
from tests.lms_export import factories


def context(language: str = "nb", **changes: object) -> Context:
    return context_for(factories.course(**changes), language, lambda asset: f"media/{asset.file_name}")


def lesson_of(*blocks: object) -> Lesson:
    return msgspec.structs.replace(factories.first_lesson(), body=blocks)


def picture() -> Picture:
    return next(block for block in factories.first_lesson().body if isinstance(block, Picture))


@pytest.mark.parametrize(
    "language, place",
    [
        ("nb", "Modul 1 · leksjon 1 av 2 · 15 minutter"),
        ("sv", "Modul 1 · lektion 1 av 2 · 15 minuter"),
        ("en", "Module 1 · lesson 1 of 2 · 15 minutes"),
    ],
)
def test_a_lesson_says_where_it_stands(language: str, place: str) -> None:
    assert place in render_lesson(factories.first_lesson(), context(language))


def test_one_heading_of_the_first_level() -> None:
    assert render_lesson(factories.first_lesson(), context()).count("<h1") == 1


@pytest.mark.parametrize(
    "html", ["<script>x()</script>", "<b onclick='x()'>b</b>", "<a href='javascript:x()'>a</a>"]
)
def test_hostile_html_is_taken_out(html: str) -> None:
    rendered = render_lesson(lesson_of(RichText(id="r", html={"nb": html})), context())
    assert "x()" not in rendered


def test_a_link_outside_keeps_its_address_and_says_nothing_of_us() -> None:
    link = sanitised('<a href="https://a.example/b?c=1&amp;d=2">e</a>')
    assert link == '<a href="https://a.example/b?c=1&amp;d=2" target="_blank" rel="noopener noreferrer">e</a>'


def test_a_missing_picture_shows_its_alternative_text() -> None:
    rendered = render_lesson(lesson_of(picture()), context(assets=()))
    assert "<img" not in rendered
    assert "Grensen fra vest mot øst." in rendered


def test_pictures_beyond_five_megabytes_wait() -> None:
    heavy = msgspec.structs.replace(factories.MAP, bytes=5_000_001)
    assert 'loading="lazy"' in render_lesson(lesson_of(picture()), context(assets=(heavy,)))
    assert 'loading="lazy"' not in render_lesson(lesson_of(picture()), context())


def test_an_answer_key_is_not_in_the_html() -> None:
    rendered = render_lesson(factories.third_lesson(), context())
    assert not re.search(r"correct|data-key|checked", rendered)


@pytest.mark.parametrize(
    "date, nb, en",
    [
        ("2024", "2024", "2024"),
        ("2019-03", "mars 2019", "March 2019"),
        ("2019-12-31", "31. desember 2019", "31 December 2019"),
        ("2024-01-01/2026-12-31", "1. januar 2024 – 31. desember 2026", "1 January 2024 – 31 December 2026"),
        ("about 2019", "about 2019", "about 2019"),
    ],
)
def test_dates_are_spelled_as_the_language_does(date: str, nb: str, en: str) -> None:
    with speaking("nb"):
        assert spelled(date) == nb
    assert spelled(date) == en


@pytest.mark.parametrize(
    "text, spaced",
    [("40 %", "40\u00a0%"), ("1 000 000 kr", "1\u00a0000\u00a0000 kr"), ("24 ble valgt", "24 ble valgt")],
)
def test_numbers_hold_together(text: str, spaced: str) -> None:
    assert set_spaces(text) == spaced


def test_sami_fonts_come_only_with_sami_letters() -> None:
    assert "fonts-sami.css" not in font_styles(["æøåäöï"])
    assert font_styles(["Trondheim", "Čáhcesuolu"])[-1:] in [("fonts-sami.css",), ()]


def test_nothing_is_allowed_inline_or_from_elsewhere() -> None:
    assert "unsafe" not in POLICY
    assert "http" not in POLICY


@pytest.mark.parametrize("url", ["https://a.example/", "HTTP://a.example", "mailto:a@a.example", "/cases/1/"])
def test_a_source_is_linked(url: str) -> None:
    assert source_of(Source(text={"nb": "Rapport"}, url=url), context()).startswith(f'<a href="{url}"')


@pytest.mark.parametrize("url", ["javascript:x()", " javascript:x()", "data:text/html,x", "file:///etc"])
def test_an_address_nobody_should_follow_is_left_out(url: str) -> None:
    assert source_of(Source(text={"nb": "Rapport"}, url=url), context()) == "Rapport"


def test_a_download_in_another_language_is_linked_and_packed() -> None:
    sheet = Download(id="d", title={"nb": "Ark"}, assets={"en": factories.SHEET.sha256})
    lesson = lesson_of(sheet)
    module = msgspec.structs.replace(factories.course().modules[0], lessons=(lesson,))
    course = factories.course(modules=(module,), funding=None)
    assert factories.SHEET.file_name in render_lesson(lesson, context())
    assert used_assets(course, ("nb",)) == (factories.SHEET,)


def test_the_longest_answer_counts_its_choices_whatever_their_slots() -> None:
    crowded = msgspec.structs.replace(
        factories.question(0, many=True), choices=tuple(factories.choice(slot, "x") for slot in (40, 41))
    )
    module = msgspec.structs.replace(factories.course().modules[0], test=(crowded,))
    assert worst_case(factories.course(modules=(module,))) > 0


def test_a_lesson_that_is_read_aloud_offers_its_recording() -> None:
    recording = factories.asset(b"ID3", "mp3", "audio/mpeg")
    lesson = msgspec.structs.replace(factories.first_lesson(), spoken={"nb": recording.sha256})
    html = render_lesson(lesson, context(assets=(*factories.course().assets, recording)))
    assert f'<source src="media/{recording.file_name}" type="audio/mpeg">' in html
