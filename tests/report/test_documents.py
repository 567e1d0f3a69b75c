"""The report as a Word document and as a web page."""

import base64
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from docx.oxml.ns import qn

from lms_export.report.packing import Wish, pack_of
from lms_export.report.values import Emblem, Pack, Paragraph, Plate, Points, Said, Section, Table, Telling
from lms_export.report.writing_docx import docx_of
from lms_export.report.writing_html import html_of
from tests.report.conftest import AUTUMN

A_DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)


def plate(emblem=None):
    return Plate("Medfinansiert av Den europeiske union", "Interreg betaler.", emblem, "EU-emblemet", "Plass")


def telling(language, emblem=None):
    table = Table("Nedlastinger", ("Land", "Antall"), (("Norge", "2"), (Said("Sverige", "sv"), "1")))
    parts = (Paragraph("Tekst"), Points(("Et punkt",)), table)
    return Telling(
        language=language,
        title=f"Rapport {language}",
        about="Høsten",
        plate=plate(emblem),
        sections=(Section("summary", f"Sammendrag {language}", parts),),
    )


def pack(by_section=False, emblem=None):
    tellings = (telling("nb", emblem), telling("sv", emblem))
    return Pack(name="sing", until=AUTUMN.until, by_section=by_section, tellings=tellings)


def opened(content):
    return Document(BytesIO(content))


def headings(document):
    return [(each.style.name, each.text) for each in document.paragraphs if "Heading" in each.style.name]


def test_the_same_report_has_the_same_bytes():
    assert docx_of(pack()) == docx_of(pack())


def test_no_part_of_the_file_has_a_date_of_its_own():
    with ZipFile(BytesIO(docx_of(pack()))) as written:
        assert {each.date_time for each in written.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    said = opened(docx_of(pack())).core_properties
    assert said.created == said.modified and said.created.date() == AUTUMN.until


def test_headings_are_real_and_each_language_is_told_to_its_end():
    assert headings(opened(docx_of(pack()))) == [
        ("Heading 1", "Rapport nb"),
        ("Heading 2", "Sammendrag nb"),
        ("Heading 1", "Rapport sv"),
        ("Heading 2", "Sammendrag sv"),
    ]


def titled(title, *parts):
    one = Telling(
        language="nb", title=title, about="", plate=None, sections=(Section("summary", title, parts),)
    )
    return opened(docx_of(Pack(name="x", until=AUTUMN.until, by_section=False, tellings=(one,))))


def test_lines_from_a_form_and_from_word_stay_lines_and_what_no_document_can_hold_is_left_out():
    document = titled("Sam\x02mendrag", Paragraph("En\r\nto\x0btre"))
    assert headings(document)[1] == ("Heading 2", "Sammendrag")
    assert document.paragraphs[-1].text == "En\nto\ntre"


def test_a_name_longer_than_word_keeps_in_its_properties_is_no_error():
    document = titled("R" * 300)
    assert headings(document)[0] == ("Heading 1", "R" * 300)
    assert document.core_properties.title == "R" * 255


def test_languages_may_take_turns_section_by_section():
    names = [text for _style, text in headings(opened(docx_of(pack(by_section=True))))]
    assert names == ["Rapport nb", "Rapport sv", "Sammendrag nb", "Sammendrag sv"]


def test_the_first_row_of_a_table_is_marked_as_its_heading():
    first, *others = opened(docx_of(pack())).tables[0].rows
    assert first._tr.find(f".//{qn('w:tblHeader')}") is not None
    assert all(row._tr.find(f".//{qn('w:tblHeader')}") is None for row in others)


def test_every_run_says_its_language():
    body = opened(docx_of(pack())).element.body
    spoken = [run.find(f".//{qn('w:lang')}") for run in body.iter(qn("w:r")) if run.text]
    assert {each.get(qn("w:val")) for each in spoken} == {"nb-NO", "sv-SE"}


def test_the_emblem_has_words_and_no_slant():
    content = docx_of(pack(emblem=Emblem(A_DOT, "png")))
    with ZipFile(BytesIO(content)) as written:
        xml = written.read("word/document.xml").decode()
    assert xml.count('descr="EU-emblemet"') == 2
    assert "<w:i/>" not in xml


def test_the_web_page_loads_nothing_and_says_its_languages():
    html = html_of(pack(emblem=Emblem(A_DOT, "png")))
    assert "http" not in html and "<script" not in html
    assert '<article lang="nb">' in html and '<article lang="sv">' in html


def test_what_a_name_contains_is_no_markup():
    hostile = Section("summary", "<script>", (Paragraph("</style><b>"),))
    one = Telling(language="nb", title="<i>", about="", plate=None, sections=(hostile,))
    html = html_of(Pack(name="x", until=AUTUMN.until, by_section=False, tellings=(one,)))
    assert "<script>" not in html and "<b>" not in html and "<i>" not in html


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "nb",
            "Sammendrag, Mål, Indikatorer, Utgaver, Nedlastinger, Tilbakemeldinger, "
            "De horisontale kriteriene, Informasjon og kommunikasjon",
        ),
        (
            "sv",
            "Sammanfattning, Mål, Indikatorer, Utgåvor, Nedladdningar, Synpunkter, "
            "De horisontella kriterierna, Information och kommunikation",
        ),
    ],
)
def test_the_headings_are_those_of_the_final_report(programme, language, expected):
    (told,) = pack_of(programme, Wish(period=AUTUMN, languages=(language,))).tellings
    assert ", ".join(section.heading for section in told.sections) == expected
