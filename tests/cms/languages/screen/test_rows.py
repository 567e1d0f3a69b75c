"""What the rows of the screen say."""

from cms.languages.screen.rows import grouped, rows_of


def test_every_text_has_a_row_with_its_number_kind_and_block(in_both, subject):
    rows = rows_of(subject())
    assert [(row.number, row.place.block, row.place.kind, row.state) for row in rows] == [
        (1, "Lesson", "Title", "in_step"),
        (2, "Text", "Text", "in_step"),
        (3, "True or false", "Claim", "in_step"),
    ]


def test_rows_of_one_block_stand_together(in_both, subject):
    assert [group.name for group in grouped(rows_of(subject()))] == ["Lesson", "Text", "True or false"]


def test_the_answer_key_is_said_beside_the_claim(in_both, row):
    assert row("claim").place.facts == ("Key: true", "It follows the source by itself.")


def test_a_changed_claim_shows_what_changed_and_the_old_translation(claim, row):
    claim("Vann er veldig vått.")
    changed = row("claim")
    assert (changed.state, changed.text) == ("outdated", "Vatten är vått.")
    assert [(run.kind, run.text) for run in changed.runs if run.kind != "same"] == [("ins", "veldig ")]


def test_formatting_is_shown_as_marks(in_both, row):
    assert row("text").text == "Det är <1>vårt</1> bröd."


def test_words_of_the_glossary_are_marked_in_the_source(claim, row):
    claim("Byen er rolig.")
    assert "rolig" in [run.text for run in row("claim").runs if run.is_known]


def test_the_title_has_a_length(in_both, row):
    assert row("title").place.longest == 255
