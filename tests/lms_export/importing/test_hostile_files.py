"""Files of strangers: a clear message, bounded time and memory."""

from __future__ import annotations

import io
import zipfile

import pytest

from lms_export.importing.imported import ImportRefused
from tests.lms_export.importing.test_moodle_xml import CHOICES, answer, asked, quiz
from tests.lms_export.importing.test_qti import zipped

BOMB = (
    '<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY a "aaaaaaaaaa">'
    + "".join(
        f'<!ENTITY {one} "{f"&{other};" * 10}">' for one, other in zip("bcdefghi", "abcdefgh", strict=True)
    )
    + "]><quiz><question type='truefalse'><questiontext><text>&i;</text></questiontext></question></quiz>"
)
OUTSIDE = BOMB.replace('"aaaaaaaaaa"', 'SYSTEM "file:///etc/passwd"')


def a_zip_bomb() -> bytes:
    return zipped({f"{number}.xml": b" " * (30 << 20) for number in range(2)})


def a_lying_workbook() -> bytes:
    return zipped({"xl/workbook.xml": b"<!DOCTYPE x []><workbook/>"})


REFUSED = {
    "nothing": (b"", "is empty"),
    "broken XML": ("<quiz><question>", "not well-formed"),
    "an XML bomb": (BOMB, "declares entities"),
    "an XML bomb in UTF-16": (BOMB.encode("utf-16"), "declares entities"),
    "an entity from outside": (OUTSIDE, "declares entities"),
    "XML of something else": ("<rss/>", "none that can be imported"),
    "a text without questions": ("Kjære dagbok", "none that can be imported"),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00", "cannot be read"),
    "no questions": (quiz(), "no questions"),
    "5,000 questions": (quiz(*[asked("truefalse", answer("true", 100))] * 5000), "5000 questions"),
    "a table without heading": ("Hva?;Det\n", "none that can be imported"),
    "a damaged zip": (b"PK\x03\x04 and no more", "damaged"),
    "a zip that climbs out": (zipped({"../up.xml": b"<quiz/>"}), "outside of its own folder"),
    "a zip with an absolute path": (zipped({"/etc/x.xml": b"<quiz/>"}), "outside of its own folder"),
    "a zip bomb": (a_zip_bomb(), "larger than"),
    "a zip of something else": (zipped({"a.txt": b"x"}), "no questions in QTI"),
    "a workbook with declarations": (a_lying_workbook(), "declarations"),
    "a workbook that is none": (zipped({"xl/workbook.xml": b"<workbook/>"}), "cannot be read"),
    "21 MB": (b"x" * (21 << 20), "larger than 20 MB"),
}


@pytest.mark.parametrize("content, message", REFUSED.values(), ids=REFUSED.keys())
def test_it_is_refused_in_words(reading, content: str | bytes, message: str) -> None:
    with pytest.raises(ImportRefused, match=message):
        reading(content)


def test_a_zip_with_a_thousandfold_ratio_is_not_unpacked(reading) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(6000):
            archive.writestr(f"{number}.xml", b"")
    with pytest.raises(ImportRefused, match="more than we take"):
        reading(stream.getvalue())


def test_scripts_and_event_handlers_go(question) -> None:
    prompt = '<b onclick="alert(1)">Hva?</b><script>alert(2)</script><style>p{}</style>'
    assert question(quiz(asked("multichoice", CHOICES, prompt))).prompt == {"nb": "Hva?"}


def test_ten_megabytes_of_text_are_one_question_that_is_left_out(reading) -> None:
    huge = asked("multichoice", CHOICES, "<i>å</i>" * 600_000)
    found = reading(quiz(huge, asked("multichoice", CHOICES)))
    assert (len(found.questions), "longer than" in found.left_out[0].message) == (1, True)


def test_control_characters_go(question) -> None:
    assert question("Hva\x07 er\x00 det? {=A ~B}").prompt == {"nb": "Hva er det?"}
