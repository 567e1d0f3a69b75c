"""Glossary words in running text."""

from __future__ import annotations

import pytest

from lms_export.course import FalseFriend, Term
from lms_export.html.context import context_for
from lms_export.html.words import LessonWords
from tests.lms_export import factories


@pytest.fixture
def words() -> LessonWords:
    return LessonWords(context_for(factories.course(), "nb", str), "l-1")


def marked(html: str) -> str:
    return f'<span class="sy-word" data-panel="w-l-1-ildsjel">{html}</span>'


def test_the_first_use_is_marked_and_the_next_is_not(words: LessonWords) -> None:
    assert (
        words.mark_html("<p>En ildsjel og en ildsjel.</p>") == f"<p>En {marked('ildsjel')} og en ildsjel.</p>"
    )


def test_capitals_count_as_the_same_word(words: LessonWords) -> None:
    assert words.mark_html("Ildsjel") == marked("Ildsjel")


def test_part_of_a_longer_word_is_left_alone(words: LessonWords) -> None:
    assert words.mark_html("ildsjelsamling") == "ildsjelsamling"


@pytest.mark.parametrize("html", ['<a href="/x">ildsjel</a>', "<h2>ildsjel</h2>", "<code>ildsjel</code>"])
def test_links_headings_and_code_are_left_alone(words: LessonWords, html: str) -> None:
    assert words.mark_html(html) == html


def test_attributes_are_left_alone(words: LessonWords) -> None:
    html = '<a href="https://a.example/?q=ildsjel">b</a>'
    assert words.mark_html(html) == html


def test_the_longest_form_wins() -> None:
    terms = (
        Term(id="a", term={"nb": "sosial"}, definition={}, forms={"nb": ("sosial",)}),
        Term(id="b", term={"nb": "sosial bedrift"}, definition={}, forms={"nb": ("sosial bedrift",)}),
    )
    words = LessonWords(context_for(factories.course(terms=terms), "nb", str), "l-1")
    words.mark_text("En sosial bedrift.")
    assert [entry.id for entry in words.used] == ["b"]


def test_plain_text_is_escaped(words: LessonWords) -> None:
    assert words.mark_text("<b> & ildsjel") == f"&lt;b&gt; &amp; {marked('ildsjel')}"


def test_a_panel_shows_the_neighbours_word_in_its_language(words: LessonWords) -> None:
    words.mark_text("ildsjel")
    assert '<dd lang="sv">eldsjäl</dd>' in words.panels()[0]


def test_a_false_friend_joins_the_term_of_the_same_word() -> None:
    friend = FalseFriend(id="f", words={"nb": "ildsjel"}, meanings={"nb": "champion", "sv": "fire soul"})
    words = LessonWords(context_for(factories.course(false_friends=(friend,)), "nb", str), "l-1")
    words.mark_text("ildsjel")
    assert len(words.panels()) == 1
    assert "fire soul" in words.panels()[0]


def told(language: str) -> str:
    friend = FalseFriend(
        id="f",
        words={"nb": "rolig", "sv": "rolig", "en": "rolig"},
        meanings={"nb": "calm", "sv": "funny"},
        told={"nb": {"nb": "stille", "sv": "lugn"}, "sv": {"nb": "morsom"}},
    )
    words = LessonWords(context_for(factories.course(false_friends=(friend,)), language, str), "l-1")
    words.mark_text("rolig")
    return words.panels()[0]


def test_a_false_friend_is_explained_in_the_readers_language() -> None:
    assert '<dd lang="nb">stille</dd>' in told("nb") and '<dd lang="nb">morsom</dd>' in told("nb")
    assert '<dd lang="sv">lugn</dd>' in told("sv")


def test_where_nobody_has_written_it_english_stands_in() -> None:
    assert '<dd lang="en">funny</dd>' in told("sv")
    assert '<dd lang="en">calm</dd>' in told("en")


def words_for(form: str) -> LessonWords:
    term = Term(id="ildsjel", term={"nb": form}, definition={}, forms={"nb": (form,)})
    return LessonWords(context_for(factories.course(terms=(term,), false_friends=()), "nb", str), "l-1")


@pytest.mark.parametrize(
    "form, html, word",
    [
        ("R&D", "Mer R&amp;D nå", "R&amp;D"),
        ("children's", "Mer children's nå", "children's"),
        ("sosial bedrift", "Mer sosial\nbedrift nå", "sosial\nbedrift"),
        ("sosial bedrift", "Mer sosial&nbsp;bedrift nå", "sosial\u00a0bedrift"),
    ],
)
def test_a_form_is_found_as_a_reader_sees_it(form: str, html: str, word: str) -> None:
    assert words_for(form).mark_html(html) == f"Mer {marked(word)} nå"


@pytest.mark.parametrize("form", ["amp", "lt", "nbsp"])
def test_nothing_is_marked_inside_an_entity(form: str) -> None:
    assert "sy-word" not in words_for(form).mark_html("a &amp; b &lt; c&nbsp;d")
