r"""GIFT, the question format that is written as plain text.

A question is text with its answers in braces; questions stand apart by empty lines. ``\`` before one of
``~ = # { } :`` makes it a plain character.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lms_export.course import Scored
from lms_export.importing import building
from lms_export.importing.building import Answer, Draft
from lms_export.importing.collecting import collected
from lms_export.importing.imported import Imported, NotTaken, Upload
from lms_export.importing.texts import decoded, has_media, plain, tidied
from lms_export.messages import gettext as _

_ESCAPED = re.compile(r"\\([~=#{}:\\n])")
_HIDDEN = 0xE000
"""Escaped characters wait in Unicode's private use area, where no rule sees them."""
_SPECIAL = "~=#{}:\\n"
_TITLE = re.compile(r"^::(.*?)::", re.DOTALL)
_FORMAT = re.compile(r"^\s*\[(html|moodle|plain|markdown)\]", re.IGNORECASE)
_WEIGHT = re.compile(r"^%(-?\d+(?:\.\d+)?)%")
_PIECE = re.compile(r"([~=])([^~=]*)")
_TRUTH = re.compile(r"^(TRUE|FALSE|T|F)$", re.IGNORECASE)
_CATEGORY = re.compile(r"^\$CATEGORY:\s*(.+)$", re.MULTILINE)
FULL = 100.0
BLANK = "_____"


@dataclass(frozen=True)
class Raw:
    """``before`` and ``after`` the braces; ``answers`` is what stands in them."""

    before: str
    answers: str | None
    after: str
    format: str


@dataclass(frozen=True)
class Piece:
    sign: str
    weight: float | None
    text: str
    feedback: str


def read(upload: Upload) -> Imported:
    text = decoded(upload.content).replace("\r\n", "\n").replace("\r", "\n")
    category = _CATEGORY.search(text)
    text = _hidden(_CATEGORY.sub("", text))
    return collected(
        upload,
        _questions(text),
        lambda raw, number: _draft(raw, number, upload.language),
        _build,
        title=category[1].rpartition("/")[2].strip() if category else "",
    )


def _hidden(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(_HIDDEN + _SPECIAL.index(found[1])), text)


def _shown(text: str) -> str:
    for position, character in enumerate(_SPECIAL):
        text = text.replace(chr(_HIDDEN + position), "\n" if character == "n" else character)
    return text


def _questions(text: str) -> Iterator[Raw]:
    lines = [line for line in text.split("\n") if not line.lstrip().startswith("//")]
    for paragraph in re.split(r"\n\s*\n", "\n".join(lines)):
        if paragraph.strip():
            yield _raw(_TITLE.sub("", paragraph.strip()))


def _raw(question: str) -> Raw:
    found = _FORMAT.match(question)
    format = found[1].lower() if found else "moodle"
    question = _FORMAT.sub("", question)
    before, brace, rest = question.partition("{")
    if not brace:
        return Raw(before, None, "", format)
    answers, _brace, after = rest.partition("}")
    return Raw(before, answers.strip(), after, format)


def _text(text: str, format: str = "plain") -> str:
    marked = _FORMAT.match(text)
    format = marked[1].lower() if marked else format
    text = _shown(_FORMAT.sub("", text)).strip()
    return plain(text) if format in ("html", "moodle") and "<" in text else tidied(text)


def _draft(raw: Raw, number: int, language: str) -> Draft:
    has_gap = bool(raw.after.strip()) and raw.answers is not None
    markup = f"{raw.before.rstrip()} {BLANK} {raw.after.lstrip()}" if has_gap else raw.before
    draft = Draft(number=number, language=language, prompt=_text(markup, raw.format))
    if has_media(_shown(markup)):
        draft.notes.append(_("Its pictures and recordings stayed behind."))
    return draft


def _build(raw: Raw, draft: Draft) -> Scored:
    if not raw.answers:
        raise NotTaken(
            _("It has no answers to mark."), _("Add the right answer, or write it as a reflection.")
        )
    answers, _marks, general = raw.answers.partition("####")
    draft.feedback = _text(general)
    answers = answers.strip()
    if answers.startswith("#"):
        return _numeric(answers[1:].strip(), draft)
    claim, *comments = answers.split("#")
    if _TRUTH.match(claim.strip()):
        comments = [comment for comment in map(_text, comments) if comment]
        draft.feedback = "\n".join(filter(None, [draft.feedback, *comments]))
        return building.true_false(draft, answer=claim.strip()[0] in "tT")
    return _from_pieces([_piece(*found) for found in _PIECE.findall(answers)], draft)


def _piece(sign: str, rest: str) -> Piece:
    rest = rest.strip()
    weight = _WEIGHT.match(rest)
    text, _mark, feedback = _WEIGHT.sub("", rest).partition("#")
    return Piece(sign, float(weight[1]) if weight else None, text.strip(), _text(feedback))


def _from_pieces(pieces: list[Piece], draft: Draft) -> Scored:
    if pieces and all(piece.sign == "=" and "->" in piece.text for piece in pieces):
        pairs = [piece.text.split("->", 1) for piece in pieces]
        return building.match(draft, [(_text(one), _text(other)) for one, other in pairs if one.strip()])
    if pieces and all(piece.sign == "=" for piece in pieces):
        right = [piece for piece in pieces if piece.weight is None or piece.weight >= FULL]
        return building.short_text(draft, [_text(piece.text) for piece in right])
    several = not any(piece.sign == "=" for piece in pieces)
    if not several and any(piece.sign == "~" and (piece.weight or 0) > 0 for piece in pieces):
        draft.notes.append(_("Answers that gave part of the points give none."))
    answers = [
        Answer(
            text=_text(piece.text),
            correct=(piece.weight or 0) > 0 if several else piece.sign == "=",
            feedback=piece.feedback,
        )
        for piece in pieces
    ]
    return building.choices(draft, answers, several=several)


def _numeric(answers: str, draft: Draft) -> Scored:
    pieces = [_piece(*found) for found in _PIECE.findall(answers)]
    right = [piece.text for piece in pieces if piece.sign == "=" and piece.weight in (None, FULL)]
    if len(right) > 1:
        draft.notes.append(_("Only the first of its right numbers was kept."))
    text = _shown(right[0] if right else answers.partition("#")[0]).strip()
    if ".." in text:
        low, high = text.split("..", 1)
        return building.number(draft, building.real(low), building.real(high))
    value, _colon, tolerance = text.partition(":")
    middle, margin = building.real(value), abs(building.real(tolerance or "0"))
    return building.number(draft, middle - margin, middle + margin)
