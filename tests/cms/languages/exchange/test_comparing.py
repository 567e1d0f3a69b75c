"""What a file would change, said before anything changes."""

import re

import pytest
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from cms.languages.exchange.comparing import compare
from cms.languages.exchange.comparison import Kind
from cms.languages.exchange.formats import FORMATS
from cms.languages.exchange.reading import read_file
from cms.languages.words import Place, write_places
from tests.cms.languages.exchange.conftest import CLAIM

pytestmark = pytest.mark.django_db


@pytest.fixture
def looked_at(translator):
    return lambda content, **options: compare(read_file(content, "f").parts, translator, **options)


def kinds(comparison):
    return [row.kind for part in comparison.parts for row in part.rows]


def reasons(comparison):
    return [row.reason for part in comparison.parts for row in part.rows if row.reason]


def only_finding(comparison):
    [finding] = comparison.findings
    assert comparison.parts == []
    return finding.message


def published_again(lesson, claim):
    lesson.body[1].value["claim"] = claim
    lesson.save_revision().publish()
    return type(lesson).objects.get(pk=lesson.pk)


@pytest.mark.parametrize("name", FORMATS)
def test_what_an_agency_translated_is_new(came_back, looked_at, name):
    assert kinds(looked_at(came_back(name))) == [Kind.NEW] * 3


@pytest.mark.parametrize("name", FORMATS)
def test_the_words_come_as_the_site_stores_them(came_back, looked_at, name):
    rows = looked_at(came_back(name)).parts[0].rows
    assert [row.words for row in rows] == ["Bröd &amp; vatten", "Det är <b>vårt</b> bröd.", "Vatten är vått."]


def test_a_file_that_came_back_untouched_changes_nothing(sent, looked_at):
    assert kinds(looked_at(sent())) == [Kind.EMPTY] * 3


def test_words_that_are_stored_already_are_the_same(submitted, sv, came_back, looked_at):
    write_places(submitted, sv, {Place(CLAIM, "Vann er vått."): "Vatten är vått."})
    assert kinds(looked_at(came_back())) == [Kind.NEW, Kind.NEW, Kind.SAME]


def test_a_machines_words_that_a_person_confirms_are_approved(submitted, sv, came_back, looked_at):
    write_places(submitted, sv, {Place(CLAIM, "Vann er vått."): "Vatten är vått."}, is_machine=True)
    assert kinds(looked_at(came_back()))[2] is Kind.APPROVED


def test_an_older_source_is_offered_and_never_ready(submitted, came_back, looked_at):
    content = came_back()
    published_again(submitted, "Vann er svært vått.")
    row = looked_at(content).parts[0].rows[2]
    assert (row.kind, row.asks, row.is_ready) == (Kind.OUTDATED, True, False)
    assert row.file_source == "Vann er vått." and row.source == "Vann er svært vått."


def test_a_paragraph_that_moved_is_found_by_its_words(submitted, came_back, looked_at):
    content = came_back("po").replace(
        b"22222222-2222-4222-8222-222222222222", b"33333333-2222-4222-8222-222222222222"
    )
    row = looked_at(content).parts[0].rows[2]
    assert (row.kind, row.path) == (Kind.MOVED, CLAIM)


def test_a_new_paragraph_before_it_makes_no_text_an_older_one(submitted, came_back, looked_at):
    content = came_back()
    submitted.body[0].value["text"].source = "<p>Først.</p><p>Det er <b>vårt</b> brød.</p>"
    submitted.save_revision().publish()
    assert kinds(looked_at(content)) == [Kind.NEW] * 3


def test_a_text_that_is_gone_cannot_be_used(submitted, came_back, looked_at):
    content = came_back()
    del submitted.body[1]
    submitted.save_revision().publish()
    assert reasons(looked_at(content)) == ["This text is not on the page any more."]


def test_a_lost_tag_asks_the_person(came_back, looked_at):
    content = re.sub(rb"(<target>Det \xc3\xa4r )<g[^>]*>([^<]*)</g>", rb"\1\2", came_back())
    row = looked_at(content).parts[0].rows[1]
    assert row.asks and row.warnings == ("Lost from the source: <b>.",)


def test_a_foreign_link_cannot_be_used(came_back, looked_at):
    content = came_back().replace(b"Vatten \xc3\xa4r", b'<g id="a7">Vatten</g> \xc3\xa4r')
    assert reasons(looked_at(content)) == ["The link “a7” is not in the source."]


def test_a_title_that_is_too_long_cannot_be_used(came_back, looked_at):
    content = came_back().replace(b"Br\xc3\xb6d &amp; vatten", b"x" * 10_000)
    assert reasons(looked_at(content)) == ["It is 10000 characters long; at most 255 fit."]


def test_two_translations_of_one_text_are_both_left_out(came_back, looked_at):
    content = came_back("po").decode()
    entry = content[content.index('msgctxt "', content.index("claim")) :]
    doubled = content + "\n" + entry.replace("Vatten är vått.", "Vattnet är vått.")
    found = reasons(looked_at(doubled.encode()))
    assert len(found) == 2 and "in another way in line" in found[0]


def test_a_form_to_avoid_asks_the_person(came_back, looked_at, sv):
    from cms.glossary.models import GlossaryTerm, TermForm

    term = GlossaryTerm.objects.create(term="vatten", definition="D", locale=sv)
    TermForm.objects.create(term=term, form="vått", use=TermForm.Use.AVOIDED)
    row = looked_at(came_back()).parts[0].rows[2]
    assert row.warnings == ("“vått” is to be avoided. Write “vatten”.",)


def test_a_machines_words_over_a_persons_ask_the_person(submitted, sv, came_back, looked_at):
    write_places(submitted, sv, {Place(CLAIM, "Vann er vått."): "Vatten är blött."})
    row = looked_at(came_back(), written_by="machine").parts[0].rows[2]
    assert row.asks and row.is_machine


@pytest.mark.parametrize(
    "before, after, message",
    [
        ('target-language="sv"', 'target-language="fi"', "“fi”, which is no language of this site"),
        ('target-language="sv"', "", "does not say which language"),
        ('target-language="sv"', 'target-language="nb"', "into its own language"),
        ('source-language="nb"', 'source-language="en"', "from en, but its source language is nb"),
        ("synergos:", "synergos:no-", "is not here"),
        ('target-language="sv"', 'target-language="en"', "is not submitted for translation into English"),
    ],
)
def test_a_file_about_something_else_is_refused(came_back, looked_at, before, after, message):
    assert message in only_finding(looked_at(came_back().decode().replace(before, after).encode()))


def test_a_regional_language_code_is_the_language(came_back, looked_at):
    content = came_back().replace(b'target-language="sv"', b'target-language="sv-SE"')
    assert kinds(looked_at(content)) == [Kind.NEW] * 3


def test_a_file_of_another_page_is_refused(came_back, looked_at, module):
    other = module.get_siblings(inclusive=False).first()
    assert "of another page" in only_finding(looked_at(came_back(), branch=other))
    assert kinds(looked_at(came_back(), branch=module)) == [Kind.NEW] * 3


def test_one_who_may_not_translate_is_told(came_back, editor_nb):
    comparison = compare(read_file(came_back(), "f").parts, editor_nb)
    assert "You do not translate into Swedish" in only_finding(comparison)


def test_looking_writes_nothing(came_back, looked_at):
    looked_at(came_back())
    assert not StringTranslation.objects.filter(data="Vatten är vått.").exists()


def test_a_file_of_the_library_is_read(submitted, sv, looked_at):
    translation = Translation.objects.get(
        source=TranslationSource.objects.get_for_instance(submitted), target_locale=sv
    )
    po = translation.export_po()
    next(entry for entry in po if entry.msgctxt == CLAIM).msgstr = "Vatten är vått."
    assert kinds(looked_at(str(po).encode())) == [Kind.EMPTY, Kind.EMPTY, Kind.NEW]


def test_a_file_of_the_library_for_a_translation_that_is_gone_is_refused(submitted, sv, looked_at):
    translation = Translation.objects.get(
        source=TranslationSource.objects.get_for_instance(submitted), target_locale=sv
    )
    content = str(translation.export_po()).replace(str(translation.uuid), "0" * 32)
    assert "is not here any more" in only_finding(looked_at(content.encode()))
    assert Locale.objects.exists()
