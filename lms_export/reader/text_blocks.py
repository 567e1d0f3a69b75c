"""Running text."""

from lms_export import course
from lms_export.reader.identifiers import identifier
from lms_export.reader.reading import BlockReader, Reading
from lms_export.reader.texts import block_html, block_text, source
from lms_export.reader.versions import Versions, first


def _heading(key: str, versions: Versions, reading: Reading) -> course.Heading:
    return course.Heading(id=identifier("block", key), text=block_text(versions, "text"))


def _paragraph(key: str, versions: Versions, reading: Reading) -> course.RichText:
    return course.RichText(id=identifier("block", key), html=block_html(versions, "text"))


def _quote(key: str, versions: Versions, reading: Reading) -> course.Quote:
    return course.Quote(
        id=identifier("block", key), text=block_text(versions, "text"), source=source(versions)
    )


def _callout(key: str, versions: Versions, reading: Reading) -> course.Callout:
    return course.Callout(
        id=identifier("block", key),
        kind=first(versions)["kind"],
        title=block_text(versions, "title"),
        html=block_html(versions, "text"),
    )


def _language_note(key: str, versions: Versions, reading: Reading) -> course.LanguageNote:
    common = first(versions)
    return course.LanguageNote(
        id=identifier("block", key),
        language=common["language"],
        word=common["word"],
        html=block_html(versions, "text"),
    )


READERS: dict[str, BlockReader] = {
    "heading": _heading,
    "paragraph": _paragraph,
    "quote": _quote,
    "callout": _callout,
    "language_note": _language_note,
}
