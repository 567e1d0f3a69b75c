"""What counts as similar, and what comes first."""

import random

from rapidfuzz import fuzz

from cms.languages.memory.likeness import CUTOFF, Memory, readable
from cms.languages.memory.suggestion import Entry


def entry(source, target, is_machine=False):
    return Entry(words=readable(source), source=source, target=target, object_key=None, is_machine=is_machine)


def found(memory, text, limit=3):
    return [(score, hit.target) for score, hit in memory.alike(text, limit)]


def test_word_for_word_comes_before_other_emphasis_before_similar_words():
    memory = Memory(
        [
            entry("Vann er tørt.", "Vatten är torrt."),
            entry("<b>Vann</b> er vått.", "<b>Vatten</b> är blött."),
            entry("Vann er vått.", "Vatten är vått."),
        ]
    )
    scores = found(memory, "Vann er vått.")
    assert [target for _score, target in scores] == [
        "Vatten är vått.",
        "<b>Vatten</b> är blött.",
        "Vatten är torrt.",
    ]
    assert [scores[0][0], scores[1][0]] == [100, 99]
    assert CUTOFF <= scores[2][0] < 99


def test_a_person_comes_before_a_machine():
    memory = Memory([entry("Hei", "Tjena", is_machine=True), entry("Hei", "Hej")])
    assert found(memory, "Hei") == [(100, "Hej"), (100, "Tjena")]


def test_what_a_person_has_approved_elsewhere_is_no_longer_a_machines():
    memory = Memory([entry("Hei", "Hej", is_machine=True), entry("Hei", "Hej")])
    assert [hit.is_machine for _score, hit in memory.alike("Hei", 3)] == [False]


def test_tags_and_entities_are_not_compared():
    memory = Memory([entry('Brød &amp; <a id="a1">vann</a>', "Bröd &amp; vatten")])
    assert found(memory, "<b>Brød</b> &amp; vann")[0][0] == 99


def test_what_shares_little_is_not_offered():
    assert found(Memory([entry("Fjellet er høyt", "Fjället är högt")]), "Havet er dypt og blått") == []


def test_the_window_of_lengths_hides_nothing_that_is_similar_enough():
    chance = random.Random(7)
    words = "kurs modul elev svar bilde tekst norsk arbeid helse regel by sjø fjell".split()  # noqa: SIM905
    sentences = {" ".join(chance.choices(words, k=chance.randint(1, 12))) for _ in range(400)}
    memory = Memory([entry(sentence, sentence) for sentence in sentences])
    for asked in chance.sample(sorted(sentences), 40):
        shorter = " ".join(asked.split()[:-1]) or asked
        expected = {sentence for sentence in sentences if fuzz.ratio(shorter, sentence) >= CUTOFF}
        assert {target for _score, target in found(memory, shorter, limit=400)} == expected
