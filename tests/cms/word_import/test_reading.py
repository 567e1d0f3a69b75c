"""What is taken over from a Word document, what is not, and what is refused with a sentence."""

import pytest

from cms.word_import.archive import LARGEST
from cms.word_import.document import Heading, Kind, Picture, Table, Text, WordRefused
from cms.word_import.reading import read_word
from cms.word_import.words import said
from tests.cms.word_import.docx import W, docx, paragraph, picture, png, run, table, with_picture, zipped

BOLD, COLOUR = "<w:b/>", '<w:color w:val="FF0000"/><w:sz w:val="72"/>'


def read(body, **options):
    return read_word(docx(body, **options), "Mitt dokument.docx")


def only(body, **options):
    (piece,) = read(body, **options).pieces
    return piece


def refused(content):
    with pytest.raises(WordRefused) as error:
        read_word(content, "x.docx")
    return str(error.value)


def test_the_first_heading_is_the_title():
    document = read(paragraph("Å starte", style="Overskrift1") + paragraph("Først."))
    assert (document.title, document.pieces) == ("Å starte", (Text(html="<p>Først.</p>"),))


def test_a_title_as_word_calls_it_is_the_title_too():
    assert read(paragraph("Tittelen", style="Tittel") + paragraph("x")).title == "Tittelen"


def test_without_a_heading_the_file_gives_its_name():
    assert read(paragraph("Bare tekst.")).title == "Mitt dokument"


def test_headings_stand_between_the_texts():
    body = paragraph("A") + paragraph("Om oss", style="Overskrift2") + paragraph("B")
    assert read(body).pieces == (Text(html="<p>A</p>"), Heading(text="Om oss"), Text(html="<p>B</p>"))


def test_bold_stays_and_colour_and_size_go():
    html = only(paragraph(run("fet", BOLD), run(" rød", COLOUR))).html
    assert html == "<p><b>fet</b> rød</p>"


def test_a_list_is_a_list():
    html = only(paragraph("Før:") + paragraph("en", bullet=True) + paragraph("to", bullet=True)).html
    assert html == "<p>Før:</p><ul><li>en</li><li>to</li></ul>"


def test_signs_of_html_are_text():
    assert only(paragraph("5 &lt; 6 &amp; &lt;script&gt;")).html == "<p>5 &lt; 6 &amp; &lt;script&gt;</p>"


def test_a_table_keeps_its_cells_and_short_rows_are_filled():
    assert only(table(["a", "b"], ["c"])) == Table(rows=(("a", "b"), ("c", "")), has_header=False)


@pytest.mark.parametrize(
    ("address", "html"),
    [
        ("https://example.org/", '<p><a href="https://example.org/">her</a></p>'),
        ("javascript:alert(1)", "<p>her</p>"),
        ("file:///etc/passwd", "<p>her</p>"),
    ],
)
def test_only_links_that_lead_somewhere_are_links(address, html):
    link = f'<w:hyperlink r:id="l1">{run("her")}</w:hyperlink>'
    assert only(paragraph(link), relations=[("l1", "hyperlink", address, True)]).html == html


def test_a_picture_comes_with_its_words():
    (found,) = read_word(with_picture(), "x.docx").pieces
    assert isinstance(found, Picture)
    assert (found.content, found.alternative_text) == (png(), "En bro")


def test_a_picture_from_elsewhere_is_not_fetched_and_is_reported():
    document = read(
        paragraph("x") + picture(attribute="r:link"),
        relations=[("p1", "image", "http://127.0.0.1:1/a.png", True)],
    )
    assert [type(piece) for piece in document.pieces] == [Text]
    assert document.left_out[Kind.PICTURE_ELSEWHERE] == 1


def test_a_picture_no_browser_shows_is_reported():
    content = with_picture(paragraph("x"), b"emf", "media/a.emf")
    assert read_word(content, "x.docx").left_out[Kind.PICTURE_KIND] == 1


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (paragraph("x", "<m:oMath><m:r/></m:oMath>"), Kind.EQUATION),
        (paragraph("x", f'<w:ins w:id="1" w:author="a">{run("y")}</w:ins>'), Kind.CHANGE),
        (paragraph("x", run("2", '<w:vertAlign w:val="superscript"/>')), Kind.SUPERSCRIPT),
        (table(["a" * 300]), Kind.LONG_CELL),
        (paragraph("x") + paragraph("a" * 300, style="Overskrift1"), Kind.LONG_HEADING),
    ],
)
def test_what_needs_a_look_is_counted_and_said(body, kind):
    left_out = read(body).left_out
    assert left_out[kind] == 1
    assert all(one.name and one.advice for one in said(left_out))


def test_a_header_with_words_is_reported_and_an_empty_one_is_not():
    parts = {
        "word/header1.xml": f'<w:hdr xmlns:w="{W}"><w:p><w:r><w:t>KBT</w:t></w:r></w:p></w:hdr>',
        "word/footer1.xml": f'<w:ftr xmlns:w="{W}"><w:p/></w:ftr>',
    }
    assert read(paragraph("x"), parts=parts).left_out[Kind.HEADER] == 1


def test_a_clean_document_has_nothing_to_report():
    assert not read(paragraph("x", style="Overskrift1") + paragraph("y")).left_out


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"Hei", "no Word document"),
        (b"", "no Word document"),
        (b"PK\x03\x04broken", "no Word document"),
        (zipped({"a.txt": "x"}), "no Word document"),
        (b"\xd0\xcf\x11\xe0" + b"x" * 600, "old Word file"),
        (b"x" * (LARGEST + 1), "larger than 20 MB"),
        (docx(paragraph("x"), {"word/vbaProject.bin": "x"}), "macros"),
        (docx(paragraph("x"), {"word/media/a.png": b"\0" * (201 << 20)}), "unpacks to more"),
        (docx(paragraph("x"), {"word/styles.xml": b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}), "no Word"),
        (docx(paragraph("x"), {"word/styles.xml": b"<broken"}), "damaged"),
        (docx("<w:p>"), "damaged"),
        (docx(""), "no text"),
    ],
    ids=[
        "text",
        "empty",
        "broken",
        "zip",
        "old",
        "large",
        "macros",
        "bomb",
        "entities",
        "styles",
        "xml",
        "blank",
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(content, words):
    assert words in refused(content)


def test_endless_nesting_is_refused_with_a_sentence():
    deep = "<w:ins>" * 5000 + run("x") + "</w:ins>" * 5000
    try:
        document = read(f"<w:p>{deep}</w:p>")
    except WordRefused as error:
        assert "damaged" in str(error)
    else:
        assert document.pieces
