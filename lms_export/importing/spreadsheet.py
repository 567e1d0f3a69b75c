"""A table of questions, one to a row, as CSV or XLSX.

The first row names the columns: question, right answers, and if wanted type, wrong answers, feedback, points.
Several answers in a cell stand on lines of their own, or with ``|`` between them.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from lms_export.course import Scored
from lms_export.importing import building
from lms_export.importing.archive import is_zip, opened
from lms_export.importing.building import Answer, Draft
from lms_export.importing.collecting import collected
from lms_export.importing.imported import Imported, ImportRefused, NotTaken, Upload
from lms_export.importing.texts import decoded, tidied
from lms_export.messages import gettext as _

COLUMNS = {
    "type": ("type", "kind", "spørsmålstype", "frågetyp", "typ"),
    "question": ("question", "spørsmål", "fråga"),
    "right": ("right answers", "right answer", "right", "correct", "riktige svar", "riktig svar",
              "rätta svar", "rätt svar"),
    "wrong": ("wrong answers", "wrong answer", "wrong", "gale svar", "galt svar", "feil svar", "fel svar",
              "felaktiga svar"),
    "feedback": ("feedback", "tilbakemelding", "återkoppling"),
    "points": ("points", "poeng", "poäng"),
}  # fmt: skip
TYPES = {
    "single": ("single", "single choice", "ett valg", "enkeltvalg", "ett val", "envalsfråga"),
    "multiple": ("multiple", "multiple choice", "flere valg", "flervalg", "flera val", "flerval"),
    "true_false": ("true or false", "true/false", "sant eller usant", "sant/usant", "sant eller falskt",
                   "sant/falskt"),
    "text": ("text", "short text", "tekst", "kort tekst", "kort text"),
    "number": ("number", "tall", "tal"),
    "order": ("order", "rekkefølge", "ordning"),
    "match": ("match", "par", "para ihop", "koble sammen"),
}  # fmt: skip
TRUE = ("true", "yes", "sant", "ja", "riktig", "rätt")
FALSE = ("false", "no", "usant", "nei", "galt", "falskt", "nej", "fel")
MOST_ROWS = 20_000
MOST_COLUMNS = 50
PAIR = re.compile(r"\s*(?:=>|->|=)\s*")
RANGE = re.compile(r"^\s*(.+?)\s*(?:\.\.|–|til|till|to)\s*(.+?)\s*$", re.IGNORECASE)


Row = dict[str, str]


def read(upload: Upload) -> Imported:
    cells = _xlsx(upload.content) if is_zip(upload.content) else _csv(upload.content)
    return collected(upload, _rows(cells), lambda row, number: _draft(row, number, upload.language), _build)


def is_header(cells: Sequence[str]) -> bool:
    return {"question", "right"} <= set(_places(cells))


def _places(cells: Sequence[str]) -> dict[str, int]:
    """Column -> its position; ``kind`` and the like in any of our languages."""
    named = {name: column for column, names in COLUMNS.items() for name in names}
    found: dict[str, int] = {}
    for position, cell in enumerate(cells):
        column = named.get(" ".join(cell.lower().split()))
        if column:
            found.setdefault(column, position)
    return found


def _rows(cells: Iterable[Sequence[str]]) -> Iterator[Row]:
    places: dict[str, int] = {}
    for row in cells:
        if places:
            values = {column: row[place] if place < len(row) else "" for column, place in places.items()}
            if any(value.strip() for value in values.values()):
                yield values
        elif is_header(row):
            places = _places(row)
    if not places:
        raise ImportRefused(
            _("The first row must name the columns, among them “Question” and “Right answers”.")
        )


def _csv(content: bytes) -> Iterator[list[str]]:
    text = decoded(content)
    first = text.partition("\n")[0]
    delimiter = max(";,\t", key=first.count)
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    except csv.Error:
        raise ImportRefused(
            _("The table cannot be read. Save it again as “CSV UTF-8”, or as XLSX.")
        ) from None


def _xlsx(content: bytes) -> Iterator[list[str]]:
    import openpyxl

    archive = opened(content)
    for name in archive.names:
        if name.endswith((".xml", ".rels")) and _declares(archive.read(name)):
            raise ImportRefused(_("The workbook holds declarations that no spreadsheet needs."))
    try:
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        for row in sheet.iter_rows(max_row=MOST_ROWS, max_col=MOST_COLUMNS, values_only=True):
            yield [_cell(value) for value in row]
    except Exception as reason:  # openpyxl raises whatever its parsers do
        if isinstance(reason, ImportRefused):
            raise
        raise ImportRefused(_("The workbook cannot be read. Save it again as XLSX or CSV.")) from None


def _declares(xml: bytes) -> bool:
    return b"<!" in xml[:2000].replace(b"\0", b"").replace(b"<!--", b"")


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(int(value)) if isinstance(value, float) and value == int(value) else str(value)


def _several(cell: str) -> list[str]:
    return [text for text in (tidied(piece) for piece in re.split(r"[|\n]", cell)) if text]


def _draft(row: Row, number: int, language: str) -> Draft:
    return Draft(
        number=number,
        language=language,
        prompt=tidied(row["question"]),
        feedback=tidied(row.get("feedback", "")),
        points=building.real(row.get("points", "").strip() or "1"),
    )


def _build(row: Row, draft: Draft) -> Scored:
    right, wrong = _several(row["right"]), _several(row.get("wrong", ""))
    if not right:
        raise NotTaken(_("It has no right answer."), _("Fill in the column “Right answers”."))
    kind = _type(row.get("type", ""), right, wrong)
    return BUILDERS[kind](right, wrong, draft)


def _type(named: str, right: list[str], wrong: list[str]) -> str:
    named = " ".join(named.lower().split())
    if named:
        found = next((kind for kind, names in TYPES.items() if named in names), None)
        if found is None:
            raise building.not_known(named)
        return found
    if wrong:
        return "multiple" if len(right) > 1 else "single"
    return "true_false" if right[0].lower() in (*TRUE, *FALSE) and len(right) == 1 else "text"


def _choices(several: bool) -> Builder:
    def build(right: list[str], wrong: list[str], draft: Draft) -> Scored:
        answers = [Answer(text=text, correct=True) for text in right]
        draft.shuffle = True
        return building.choices(draft, [*answers, *(Answer(text=text) for text in wrong)], several=several)

    return build


def _true_false(right: list[str], wrong: list[str], draft: Draft) -> Scored:
    word = right[0].lower()
    if word not in (*TRUE, *FALSE):
        raise NotTaken(
            _("It does not say whether the claim is true."), _("Write “true” or “false” as the right answer.")
        )
    return building.true_false(draft, answer=word in TRUE)


def _number(right: list[str], wrong: list[str], draft: Draft) -> Scored:
    between = RANGE.match(right[0])
    low, high = (between[1], between[2]) if between else (right[0], right[0])
    return building.number(draft, building.real(low), building.real(high))


def _match(right: list[str], wrong: list[str], draft: Draft) -> Scored:
    pairs = [PAIR.split(text, maxsplit=1) for text in right]
    if any(len(pair) != 2 for pair in pairs):
        raise NotTaken(_("A pair needs a “=” between its sides."), _("Write each pair as “this = that”."))
    return building.match(draft, [(one, other) for one, other in pairs])


Builder = Callable[[list[str], list[str], Draft], Scored]
BUILDERS: dict[str, Builder] = {
    "single": _choices(several=False),
    "multiple": _choices(several=True),
    "true_false": _true_false,
    "text": lambda right, wrong, draft: building.short_text(draft, right),
    "number": _number,
    "order": lambda right, wrong, draft: building.order(draft, right),
    "match": _match,
}
