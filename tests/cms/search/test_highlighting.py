"""Which words are marked, and which passage is shown."""

from cms.search.engines.terms import Term
from cms.search.highlighting import Part, marked, passage
from cms.search.words import stem

TERMS = (Term(stem("kurs", "nb")),)


def hits(parts):
    return [part.text for part in parts if part.is_hit]


def test_other_endings_are_marked():
    assert hits(marked("Kurset og KURS, ikke kursiv", TERMS, "nb")) == ["Kurset", "KURS"]


def test_nothing_is_lost_or_changed():
    text = "  <b>Kurs</b> &amp; kurs\xadet  "
    assert "".join(part.text for part in marked(text, TERMS, "nb")) == text


def test_a_word_that_may_be_hyphenated_is_one_word():
    assert hits(marked("kur\xadset", TERMS, "nb")) == ["kur\xadset"]


def test_a_beginning_marks_longer_words():
    assert hits(marked("kursiv", (Term("kurs", True),), "nb")) == ["kursiv"]


def test_the_passage_is_around_the_first_of_the_words():
    shown = passage("ord " * 200 + "kurs " + "mer " * 200, TERMS, "nb")
    text = "".join(part.text for part in shown)
    assert hits(shown) == ["kurs"]
    assert text.startswith("… ord") and text.endswith("mer …") and len(text) < 300


def test_a_text_without_the_words_has_no_passage():
    assert passage("noe annet", TERMS, "nb") == ()


def test_a_short_text_is_shown_whole():
    assert passage("Et kurs", TERMS, "nb") == (Part("Et "), Part("kurs", True))
