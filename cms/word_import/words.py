"""What was left out, in words: what it is, how often, and what the editor can do."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _

from cms.word_import.document import Kind, LeftOut
from cms.word_import.pieces import LONGEST_LINE


@dataclass(frozen=True, kw_only=True)
class Said:
    name: str
    number: int
    advice: str


def said(left_out: LeftOut) -> list[Said]:
    """In the order of the kinds: what concerns the whole first."""
    words = _words()
    return [
        Said(name=words[kind][0], number=left_out[kind], advice=words[kind][1])
        for kind in Kind
        if left_out[kind]
    ]


def _words() -> dict[Kind, tuple[str, str]]:
    letters = {"number": LONGEST_LINE}
    return {
        Kind.HEADING_LEVELS: (
            _("Headings of several levels"),
            _("Here they are all of one level. Divide the lesson if it needs chapters."),
        ),
        Kind.LONG_HEADING: (_("Headings that are too long"), _("They came as text. Write shorter ones.")),
        Kind.LONG_TITLE: (_("The title is too long"), _("It was cut off. Write a shorter one.")),
        Kind.LONG_CELL: (
            _("Cells with much text"),
            _("At most %(number)s characters can be published in a cell. Shorten them.") % letters,
        ),
        Kind.MERGED_CELLS: (
            _("Merged cells"),
            _("Their text stands in the first cell. Look at the tables."),
        ),
        Kind.NO_CAPTION: (_("Tables without a caption"), _("Write what each table shows.")),
        Kind.PICTURE_ELSEWHERE: (
            _("Pictures that are not in the file"),
            _("They are only linked, and were not fetched. Put them in with the picture block."),
        ),
        Kind.PICTURE_KIND: (
            _("Pictures of a kind that browsers do not show"),
            _("Save them as PNG or JPEG, and put them in with the picture block."),
        ),
        Kind.PICTURE_REFUSED: (
            _("Pictures that could not be stored"),
            _("They are damaged or too large. Put them in by hand."),
        ),
        Kind.NOWHERE_TO_PUT_PICTURES: (
            _("Pictures, since you may add none"),
            _("Ask an administrator for a folder you may add pictures to."),
        ),
        Kind.EQUATION: (_("Equations"), _("Write them as text, or put them in as pictures.")),
        Kind.DRAWING: (_("Charts and drawings"), _("Put them in as pictures, and say what they show.")),
        Kind.EMBEDDED: (_("Embedded files"), _("Offer them as a download.")),
        Kind.COMMENT: (_("Comments"), _("They stayed in Word.")),
        Kind.CHANGE: (_("Tracked changes"), _("They came as if all were accepted. Read them through.")),
        Kind.HEADER: (_("Headers and footers"), _("They belong to pages of paper.")),
        Kind.NOTE: (_("Footnotes"), _("They stand as a list at the end. Move what is a source to Sources.")),
        Kind.SUPERSCRIPT: (
            _("Raised and lowered characters"),
            _("They came as plain ones: m² may read m2. Correct them."),
        ),
        Kind.LINK: (_("Links within the document"), _("Their text is there. Link to the page instead.")),
    }
