"""A file that cannot be read says why, and in which line; nothing in it is trusted."""

import io
import zipfile

import pytest

from cms.languages.exchange import archive
from cms.languages.exchange.archive import zipped
from cms.languages.exchange.reading import read_file

HEAD = '<?xml version="1.0"?>\n'
XLIFF = '<xliff version="1.2"><file original="synergos:x" source-language="nb" target-language="sv"><body>'
END = "</body></file></xliff>"
LAUGHS = HEAD + '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>\n<xliff version="1.2">&b;</xliff>'
FETCHING = HEAD + '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>\n<xliff version="1.2">&f;</xliff>'


def said(content, name="file.xlf"):
    return [(finding.line, finding.message) for finding in read_file(content, name).findings]


def unit(inner):
    content = (
        f'{HEAD}{XLIFF}<trans-unit id="k">\n<source>a</source><target>{inner}</target></trans-unit>{END}'
    )
    [part] = read_file(content.encode(), "file.xlf").parts
    return part.units[0]


@pytest.mark.parametrize(
    "content, line, message",
    [
        (b"", 0, "The file is empty"),
        (b"  \n", 0, "The file is empty"),
        (b"<xliff version='1.2'>\n<file>", 2, "not well-formed XML"),
        (b"<html>\n</html>", 1, "This is no XLIFF 1.2 file"),
        ((HEAD + XLIFF + END).encode(), 0, "The file holds no texts"),
        (LAUGHS.encode(), 2, "declares a document type"),
        (FETCHING.encode(), 2, "declares a document type"),
        (FETCHING.encode("utf-16"), 2, "declares a document type"),
        (b"PK\x03\x04 and no more", 0, "zip file is damaged"),
        (b'msgid ""\nmsgstr ""\n\nmsgid "a"\nmsgid "b"\nmsgstr', 5, "this is no PO"),
        (b"Dear agency,\nhello", 1, "this is no PO"),
        ('msgid "a"\nmsgstr "ø"'.encode("latin-1"), 2, "is in utf-8, and is not"),
        (b'msgid ""\nmsgstr "Content-Type: text/plain; charset=klingon\\n"', 0, "which is no encoding"),
        (b"/etc/passwd", 1, "this is no PO"),
        (HEAD.encode() + b'<xliff version="1.2">\xff\xfe</xliff>', 2, "not well-formed XML"),
    ],
)
def test_a_file_that_cannot_be_read_says_why_and_where(content, line, message):
    [(found, sentence)] = said(content)
    assert message in sentence and found == line


def test_po_in_another_encoding_is_read_as_it_says():
    header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\nLanguage: sv\\n"\n\n'
    content = header + 'msgctxt "k:p:0"\nmsgid "a"\nmsgstr "ö"\n'
    [part] = read_file(content.encode("latin-1"), "file.po").parts
    assert part.units[0].target == "ö"


def test_xliff_in_utf_16_is_read():
    declared = '<?xml version="1.0" encoding="UTF-16"?>'
    content = f'{declared}{XLIFF}<trans-unit id="k"><source>ø</source></trans-unit>{END}'
    [part] = read_file(content.encode("utf-16"), "file.xlf").parts
    assert part.units[0].source == "ø"


def test_a_file_that_is_too_large_is_not_parsed(monkeypatch):
    monkeypatch.setattr("cms.languages.exchange.reading.MOST_BYTES", 10)
    assert "larger than" in said(b"<" * 11)[0][1]


def test_a_zip_bomb_is_not_unpacked(monkeypatch):
    monkeypatch.setattr(archive, "MOST_BYTES", 1 << 20)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("a.xlf", b" " * (50 << 20))
    assert "unpacks to more than we take" in said(target.getvalue())[0][1]


def test_a_zip_of_very_many_files_is_not_unpacked(monkeypatch):
    monkeypatch.setattr(archive, "_MOST_FILES", 2)
    assert "more than 2 files" in said(zipped((f"{number}.po", b"x") for number in range(3)))[0][1]


def test_what_can_be_read_of_a_zip_is_read():
    good = f'{HEAD}{XLIFF}<trans-unit id="k"><source>a</source></trans-unit>{END}'.encode()
    read = read_file(zipped([("folder/good.xlf", good), ("bad.xlf", b"<"), ("__MACOSX/x", b"?")]), "all.zip")
    assert [part.file_name for part in read.parts] == ["good.xlf"]
    assert [finding.file_name for finding in read.findings] == ["bad.xlf"]


def test_a_zip_in_a_zip_stays_closed():
    assert "zip within a zip" in said(zipped([("a.zip", zipped([("b.po", b"")]))]))[0][1]


@pytest.mark.parametrize(
    "inner, message",
    [
        ('<g id="b1">a', None),
        ('<bpt id="b1"/>a', "“b1” is not closed"),
        ('a<ept id="b1"/>', "closed where it is not open"),
        ('<bpt id="b1"/><bpt id="i1"/>a<ept id="b1"/><ept id="i1"/>', "closed where it is not open"),
        ('<g id="script1">a</g>', "no inline tag “script1”"),
        ('<x id="a1"/>', "has lost its words"),
        ("<script>a</script>", "no inline tag “script”"),
    ],
)
def test_damaged_inline_tags_are_said_with_their_text(inner, message):
    if message is None:
        assert "well-formed" in said(f"{HEAD}{XLIFF}{inner}{END}".encode())[0][1]
    else:
        assert message in unit(inner).damage


def test_tags_that_a_tool_has_split_in_two_are_put_together():
    assert unit(
        '<bpt id="b1">&lt;b&gt;</bpt>å<ept id="b1">&lt;/b&gt;</ept><mrk mtype="seg"> æ</mrk>'
    ).target == ("<b>å</b> æ")


def test_segments_of_a_tool_are_joined_in_the_order_of_the_target():
    content = (
        '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="nb" trgLang="sv">'
        '<file id="f1" original="synergos:x"><unit id="k"><segment><source>En.</source>'
        '<target order="3">Ett.</target></segment><ignorable><source> </source></ignorable>'
        '<segment><source><sc id="b1"/>To.<ec startRef="b1"/></source>'
        '<target order="1"><pc id="b1">Två.</pc></target></segment></unit></file></xliff>'
    )
    [part] = read_file(content.encode(), "file.xlf").parts
    assert (part.units[0].source, part.units[0].target) == ("En. <b>To.</b>", "<b>Två.</b> Ett.")


def test_a_text_of_which_one_segment_is_missing_is_not_used():
    content = (
        '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="nb" trgLang="sv">'
        '<file id="f1"><unit id="k"><segment><source>a</source><target>b</target></segment>'
        "<segment><source>c</source></segment></unit></file></xliff>"
    )
    [part] = read_file(content.encode(), "file.xlf").parts
    assert "Only some" in part.units[0].damage
