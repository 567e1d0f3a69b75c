"""What a file is, its bytes say. What is refused leaves nothing behind."""

import struct
import zlib
from pathlib import Path

import pytest

from cms.media.models import CreditedDocument, CreditedImage
from tests.cms.api.uploads.conftest import document, fields_refused, packed, picture, png, sent

pytestmark = pytest.mark.django_db
SVG = b'<svg xmlns="http://www.w3.org/2000/svg">%s</svg>'
LAUGHS = b'<!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>' + SVG % b"<text>&b;</text>"


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def bomb(width=40_000, height=40_000):
    """A few kilobytes that would be many gigabytes when unpacked."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    data = chunk(b"IDAT", zlib.compress(b"\0" * 1_000_000))
    return b"\x89PNG\r\n\x1a\n" + header + data + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("content", "filename"),
    [
        (png(), "bjork.jpg"),
        (png(), "bjork.html"),
        (png(), "bjork.php"),
        (png(), "bjork"),
        (b"<html><script>alert(1)</script>", "bjork.png"),
        (b"%PDF-1.7", "bjork.png"),
        (b"MZ" + png(), "bjork.png"),
        (b"", "bjork.png"),
        (png()[:20], "bjork.png"),
        (SVG % b"<script>alert(1)</script>", "tegning.svg"),
        (SVG % b'<image href="https://example.org/x"/>', "tegning.svg"),
        (LAUGHS, "tegning.svg"),
        (bomb(), "bjork.png"),
    ],
)
def test_what_is_no_harmless_picture_is_refused_and_nothing_is_kept(nb, settings, content, filename):
    before = CreditedImage.objects.count()
    assert fields_refused(nb.post("/@images", picture(content or b"\n", filename))) == ["image"]
    assert CreditedImage.objects.count() == before
    assert [each for each in Path(settings.MEDIA_ROOT).rglob("*") if each.is_file()] == []


@pytest.mark.parametrize(
    "filename", ["../../../etc/passwd.png", "..\\..\\passwd.png", "/etc/passwd.png", "C:\\passwd.png"]
)
def test_a_path_in_the_name_leads_nowhere(nb, settings, filename):
    made = nb.post("/@images", picture(filename=filename)).json()
    stored = Path(CreditedImage.objects.get(pk=made["id"]).file.path)
    assert stored.parent == Path(settings.MEDIA_ROOT) / "original_images" and stored.name == "passwd.png"


@pytest.mark.parametrize("filename", ["", ".", "..", "../..", None, 1])
def test_a_file_without_a_name_is_refused(nb, filename):
    assert fields_refused(nb.post("/@images", {**picture(), "image": sent(png(), filename)})) == ["image"]


@pytest.mark.parametrize(
    "given",
    [
        None,
        "x",
        [],
        {"data": 1, "encoding": "base64", "filename": "a.png"},
        {"data": "", "filename": "a.png"},
        {"data": "", "encoding": "utf-8", "filename": "a.png"},
        sent(png(), "a.png", path="/etc/passwd"),
    ],
)
def test_what_is_no_file_is_refused(nb, given):
    assert fields_refused(nb.post("/@images", {**picture(), "image": given})) == ["image"]


def test_a_polyglot_is_a_picture_to_every_browser(nb, client, settings):
    """A drawing program sees a picture, a browser could be told to see a page: it never is."""
    settings.SERVE_MEDIA = True
    made = nb.post("/@images", picture(png() + b"<script>alert(1)</script>")).json()
    answer = client.get(made["url"].partition("testserver")[2])
    assert (answer.status_code, answer["Content-Type"], answer["X-Content-Type-Options"]) == (
        200,
        "image/png",
        "nosniff",
    )


def test_a_file_that_is_too_large_is_refused(nb):
    assert fields_refused(nb.post("/@images", picture(b"\0" * (10 * 1024 * 1024 + 1)))) == ["image"]
    assert nb.post("/@images", picture(b"\0" * (15 * 1024 * 1024))).status_code == 413


@pytest.mark.parametrize(
    ("content", "filename"),
    [
        (b"%PDF-1.7", "plan.pdf"),
        (b"navn;antall\nOla;3\n", "tall.csv"),
        ("Åpent".encode("utf-16"), "notat.txt"),
        (packed(**{"[Content_Types].xml": "", "word__document.xml": ""}), "brev.docx"),
        (packed(mimetype="application/vnd.oasis.opendocument.text"), "brev.odt"),
    ],
)
def test_a_document_that_is_what_it_says_is_taken(nb, content, filename):
    made = nb.post("/@documents", document(content, filename))
    assert (made.status_code, made.json()["bytes"]) == (201, len(content))


@pytest.mark.parametrize(
    ("content", "filename"),
    [
        (b"<html><script>alert(1)</script>", "plan.pdf"),
        (b"%PDF-1.7", "plan.html"),
        (b"%PDF-1.7", "plan.txt"),
        (b"  <!DOCTYPE html>", "notat.txt"),
        (b"MZ\x90\0", "notat.txt"),
        (packed(**{"x.exe": "MZ"}), "brev.docx"),
        (packed(**{"[Content_Types].xml": "", "xl__workbook.xml": ""}), "brev.docx"),
        (packed(mimetype="text/html"), "brev.odt"),
        (b"PK\x03\x04 and no more", "brev.xlsx"),
    ],
)
def test_a_document_that_is_something_else_is_refused(nb, content, filename):
    before = CreditedDocument.objects.count()
    assert fields_refused(nb.post("/@documents", document(content, filename))) == ["file"]
    assert CreditedDocument.objects.count() == before


def test_a_picture_is_no_document_and_says_where_it_belongs(nb):
    assert fields_refused(nb.post("/@documents", {**document(), "@type": "Image"})) == ["@type"]
