"""Moodle's own question format in XML."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lxml import etree

from lms_export.course import Scored
from lms_export.importing import building
from lms_export.importing.building import Answer, Draft
from lms_export.importing.collecting import collected
from lms_export.importing.imported import Imported, NotTaken, Upload
from lms_export.importing.texts import has_media, plain
from lms_export.importing.xml_file import parsed, said
from lms_export.messages import gettext as _

FULL = 100.0


def read(upload: Upload) -> Imported:
    root = parsed(upload.content)
    questions = (one for one in root.iter("question") if one.get("type") not in ("category", "description"))
    return collected(
        upload,
        questions,
        lambda one, number: _draft(one, number, upload.language),
        _build,
        title=_category(root),
    )


def _category(root: etree._Element) -> str:
    path = said(root, "question[@type='category']/category/text")
    return path.rpartition("/")[2]


def _draft(question: etree._Element, number: int, language: str) -> Draft:
    markup = said(question, "questiontext/text")
    draft = Draft(
        number=number,
        language=language,
        prompt=plain(markup),
        feedback=plain(said(question, "generalfeedback/text")),
        points=building.real(said(question, "defaultgrade") or "1"),
        shuffle=said(question, "shuffleanswers").lower() in ("true", "1"),
    )
    if has_media(markup) or question.find(".//file") is not None:
        draft.notes.append(_("Its pictures and recordings stayed behind."))
    return draft


def _build(question: etree._Element, draft: Draft) -> Scored:
    kind = question.get("type", "")
    if kind not in KINDS:
        raise building.not_known(kind)
    return KINDS[kind](question, draft)


def _fraction(answer: etree._Element) -> float:
    try:
        return float(answer.get("fraction", "0"))
    except ValueError:
        return 0.0


def _answers(question: etree._Element) -> Iterator[tuple[float, Answer]]:
    for answer in question.iterchildren("answer"):
        fraction = _fraction(answer)
        yield (
            fraction,
            Answer(
                text=plain(said(answer, "text")),
                correct=fraction > 0,
                feedback=plain(said(answer, "feedback/text")),
            ),
        )


def _multichoice(question: etree._Element, draft: Draft) -> Scored:
    answers = list(_answers(question))
    single = said(question, "single").lower() in ("true", "1", "")
    if single:
        if any(0 < fraction < FULL for fraction, _answer in answers):
            draft.notes.append(_("Answers that gave part of the points give none."))
        best = [_only(answer, correct=fraction >= FULL) for fraction, answer in answers]
        return building.choices(draft, best, several=False)
    return building.choices(draft, [answer for _fraction, answer in answers], several=True)


def _only(answer: Answer, *, correct: bool) -> Answer:
    return Answer(text=answer.text, correct=correct, feedback=answer.feedback)


def _truefalse(question: etree._Element, draft: Draft) -> Scored:
    right = [answer.text.lower() for _fraction, answer in _answers(question) if answer.correct]
    if right not in (["true"], ["false"]):
        raise NotTaken(_("It does not say whether the claim is true."), _("Mark true or false in Moodle."))
    return building.true_false(draft, answer=right == ["true"])


def _shortanswer(question: etree._Element, draft: Draft) -> Scored:
    answers = [answer.text for fraction, answer in _answers(question) if fraction >= FULL]
    if any("*" in answer for answer in answers):
        draft.notes.append(_("An answer has a “*”, which here stands for itself and not for any text."))
    return building.short_text(draft, answers, case_sensitive=said(question, "usecase") == "1")


def _numerical(question: etree._Element, draft: Draft) -> Scored:
    right = [answer for answer in question.iterchildren("answer") if _fraction(answer) >= FULL]
    if not right:
        raise NotTaken(_("It has no right answer."), _("Give one in Moodle, and import the file again."))
    if len(right) > 1:
        draft.notes.append(_("Only the first of its right numbers was kept."))
    value = building.real(said(right[0], "text") or (right[0].text or ""))
    tolerance = abs(building.real(said(right[0], "tolerance") or "0"))
    return building.number(
        draft, value - tolerance, value + tolerance, plain(said(question, "units/unit/unit_name"))
    )


def _matching(question: etree._Element, draft: Draft) -> Scored:
    pairs = [
        (plain(said(pair, "text")), plain(said(pair, "answer/text")))
        for pair in question.iterchildren("subquestion")
    ]
    if any(not left for left, _right in pairs):
        draft.notes.append(_("Answers that belong to nothing were left out."))
    return building.match(draft, [pair for pair in pairs if pair[0]])


def _ordering(question: etree._Element, draft: Draft) -> Scored:
    return building.order(draft, [answer.text for _fraction, answer in _answers(question)])


KINDS: dict[str, Callable[[etree._Element, Draft], Scored]] = {
    "multichoice": _multichoice,
    "truefalse": _truefalse,
    "shortanswer": _shortanswer,
    "numerical": _numerical,
    "matching": _matching,
    "ordering": _ordering,
}
