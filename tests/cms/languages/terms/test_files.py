"""Terms as CSV and TBX: out, back, and only what was ticked."""

import pytest
from django.contrib.auth import get_user_model
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cms.glossary.models import GlossaryTerm, TermForm
from cms.languages.terms.files import csv_file, tbx_file
from cms.languages.terms.files.changes import FORMATS, export_terms, look_at_terms
from cms.languages.terms.files.entries import Concept, Form, LanguageEntry
from cms.languages.terms.files.writing import fingerprints, take_over_terms

MANY = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
XML_TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), min_size=1, max_size=20
)
WORDS = st.one_of(
    XML_TEXT, st.sampled_from(["=1+1", "'quoted", "a, b; c", 'x "y"', "line\nbreak", " edge "])
).filter(lambda text: text.strip())
KEY = "11111111-2222-4333-8444-555555555555"


@st.composite
def entries(draw, language):
    names = draw(st.lists(WORDS, max_size=3, unique=True))
    forms = [
        Form(name, draw(st.sampled_from(TermForm.Use.values)), draw(st.just("") | WORDS)) for name in names
    ]
    return LanguageEntry(
        language=language,
        term=" / ".join(draw(st.lists(WORDS.filter(lambda text: " / " not in text), min_size=1, max_size=3))),
        definition=draw(WORDS),
        source=draw(st.just("") | WORDS),
        forms=tuple(sorted(forms, key=lambda form: form.form)),
    )


def admin():
    return get_user_model().objects.get(username="admin")


def changed(content, user=None):
    return look_at_terms(content, user or admin())


def applied(content, user=None):
    looked_at = changed(content, user)
    seen = fingerprints(looked_at)
    return take_over_terms(looked_at, seen, list(seen), user or admin())


@pytest.mark.parametrize("format_", [csv_file, tbx_file], ids=["csv", "tbx"])
@given(nb=entries("nb"), sv=entries("sv"))
@MANY
def test_a_file_brings_back_every_term(format_, nb, sv):
    concept = Concept(key=KEY, languages=(nb, sv))
    assert format_.read(format_.write([concept])) == ([concept], [])


@pytest.mark.django_db
@pytest.mark.parametrize("name", FORMATS)
def test_the_term_base_comes_back_unchanged(name):
    looked_at = changed(export_terms(name))
    assert (looked_at.changes, looked_at.findings) == ([], [])
    assert looked_at.same == GlossaryTerm.objects.count()


@pytest.mark.django_db
@pytest.mark.parametrize("name", FORMATS)
def test_a_changed_file_is_taken_over_and_goes_out_as_it_came(name, term, avoid):
    avoid(GlossaryTerm.objects.get(term="ildsjel"), "brannsjel", "Ingen sier det.")
    content = (
        export_terms(name)
        .replace(b"ildsjel", "glødesjel".encode())
        .replace(b"eldsj\xc3\xa4l", b"gl\xc3\xb6dsj\xc3\xa4l")
    )
    assert applied(content).left_out == []
    assert (
        GlossaryTerm.objects.get(term="glødesjel", live=True)
        .get_translations()
        .filter(term="glödsjäl")
        .exists()
    )
    assert changed(content).changes == []


@pytest.mark.django_db
def test_a_new_concept_of_another_term_base_is_made_in_all_its_languages():
    concept = Concept(
        key="",
        languages=(
            LanguageEntry(language="nb", term="prøveord", definition="Hva det er"),
            LanguageEntry(language="sv", term="provord", definition="Vad det är"),
        ),
    )
    content = tbx_file.write([concept]).replace(b'id="c-"', b'id="tid-42"')
    assert applied(content).taken == 2
    made = GlossaryTerm.objects.get(term="prøveord", live=True)
    assert [one.term for one in made.get_translations()] == ["provord"]


@pytest.mark.django_db
def test_looking_changes_nothing():
    changed(export_terms("csv").replace(b"ildsjel", b"x"))
    assert GlossaryTerm.objects.filter(term="ildsjel").exists()


@pytest.mark.django_db
def test_what_somebody_changed_meanwhile_stays():
    looked_at = changed(export_terms("csv").replace(b",ildsjel,", b",x,"))
    outcome = take_over_terms(
        looked_at, {change.id: ["old"] for change in looked_at.changes}, ["0:nb"], admin()
    )
    assert outcome.taken == 0


@pytest.mark.django_db
def test_words_that_wait_for_a_publisher_are_not_written_over_by_who_has_not_seen_them(db):
    content = export_terms("csv").replace("eldsjäl".encode(), "glödsjäl".encode())
    looked_at = changed(content)
    seen = fingerprints(looked_at)
    translator = get_user_model().objects.get(username="editor-sv")
    other = export_terms("csv").replace("eldsjäl".encode(), b"brinnande")
    assert applied(other, translator).taken == 1
    outcome = take_over_terms(looked_at, seen, list(seen), admin())
    assert (outcome.taken, len(outcome.left_out)) == (0, 1)


@pytest.mark.django_db
def test_a_language_one_does_not_edit_is_refused():
    swede = get_user_model().objects.get(username="editor-sv")
    looked_at = changed(export_terms("csv").replace(b",ildsjel,", b",x,"), swede)
    assert looked_at.changes == []
    assert "You may not change terms in" in looked_at.findings[0].message


@pytest.mark.django_db
@pytest.mark.parametrize(
    "content, line, message",
    [
        (b"", 0, "empty"),
        (b"a;b\n1;2", 1, "Columns are missing"),
        ("id,language,kind,text,explanation,source\n,nb,term,ø".encode("latin-1"), 2, "not in UTF-8"),
        (b"id,language,kind,text,explanation,source\n,nb,thing,x,,", 2, "is no kind"),
        (b"id,language,kind,text,explanation,source\n,nb,term,,,", 2, "text is empty"),
        (b"id,language,kind,text,explanation,source\n,fi,term,x,y,", 2, "no language of this site"),
        (b"id,language,kind,text,explanation,source\n,nb,term,x,,", 2, "has no definition"),
        (b"id,language,kind,text,explanation,source\n,nb,avoided,x,,", 2, "before its term"),
        (b"<tbx", 1, "not well-formed"),
        (b"<martif/>", 1, "no TBX file"),
        (b'<tbx style="dct"/>', 1, "style DCA"),
        (b'<!DOCTYPE x [<!ENTITY a "b">]>\n<tbx>&a;</tbx>', 1, "declares a document type"),
    ],
)
def test_what_cannot_be_used_is_said_with_its_line(content, line, message):
    [finding] = changed(content).findings
    assert message in finding.message and finding.line == line


def test_a_spreadsheet_meets_no_formula():
    content = csv_file.write([Concept(key=KEY, languages=(LanguageEntry(language="nb", term="=1+1"),))])
    assert b"'=1+1" in content


@pytest.mark.django_db
def test_rows_with_one_new_id_are_one_new_term():
    content = b"id,language,kind,text,explanation,source\na,nb,term,x,y,\na,nb,avoided,z,w,\na,sv,term,v,u,\n"
    [concept], _findings = csv_file.read(content)
    assert concept.key == "" and [entry.language for entry in concept.languages] == ["nb", "sv"]
