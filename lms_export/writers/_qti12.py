"""Questions as QTI 1.2 in the profiles of Common Cartridge.

Written so that both importers we know read the same answer. Moodle takes the last condition that names a
choice, so a right choice is named in one only; it calls the answers to a claim ``true`` and ``false``, reads
the answers to a blank from the first condition with 100 points, several right choices only with
``case="Yes"``, and takes "0" for nothing; what stands under ``continue="Yes"`` it shows after every answer.
cc2olx reads up to the first ``continue="No"``, so the right answer comes before the feedback of choices.
Both show texts as HTML.

No importer grades ``cc.pattern_match.v0p1`` (Moodle gives a hundred times the points, cc2olx nothing), so a
short text is a blank. An essay goes to a teacher: what we promise to keep private is never one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from lxml import etree

from lms_export.course import MultipleChoice, Number, Scored, ShortText, SingleChoice, TrueFalse
from lms_export.html.answers import letter, written
from lms_export.html.context import Context
from lms_export.messages import gettext as _
from lms_export.messages import speaking
from lms_export.writers._ims_manifest import manifest_title, serialised, xml_text

QTI = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
RESPONSE = "response1"
GENERAL = "general_fb"
HEAVIEST = 99
PROFILES: dict[type, str] = {
    SingleChoice: "cc.multiple_choice.v0p1",
    MultipleChoice: "cc.multiple_response.v0p1",
    TrueFalse: "cc.true_false.v0p1",
    ShortText: "cc.fib.v0p1",
    Number: "cc.fib.v0p1",
}


@dataclass(frozen=True)
class Option:
    ident: str
    text: str
    correct: bool
    feedback: str = ""


def can_be_written(question: Scored) -> bool:
    """Whether a profile carries ``question``; a blank can only be compared with given texts."""
    if isinstance(question, ShortText | Number):
        return bool(answers_of(question))
    return type(question) in PROFILES


def answers_of(question: ShortText | Number) -> list[str]:
    """The texts that are right, without "0"; none for a range of numbers."""
    if isinstance(question, ShortText):
        texts = [" ".join(text.split()) for texts in question.accepted.values() for text in texts]
    elif question.minimum == question.maximum:
        number = written(question.minimum)
        texts = [number, number.replace(".", ",")]
    else:
        texts = []
    return [text for text in dict.fromkeys(texts) if text not in ("", "0")]


def assessment(ident: str, title: str, questions: Sequence[Scored], context: Context) -> bytes:
    """A test of ``questions``, all of which ``can_be_written``."""
    with speaking(context.language):
        root = etree.Element(f"{{{QTI}}}questestinterop", nsmap={None: QTI})  # type: ignore[dict-item]
        test = _add(root, "assessment", ident=ident, title=manifest_title(title))
        _add_metadata(
            test,
            cc_profile="cc.exam.v0p1",
            qmd_assessmenttype="Examination",
            qmd_scoretype="Percentage",
            cc_maxattempts="unlimited",
        )
        section = _add(test, "section", ident="root_section")
        for number, question in enumerate(questions, 1):
            _add_item(section, question, number, context)
        return serialised(root)


def _add_item(section: etree._Element, question: Scored, number: int, context: Context) -> None:
    title = _("Question {number}").format(number=number)
    item = _add(section, "item", ident=f"question-{question.id}", title=title)
    weight = {} if question.points == 1 else {"cc_weighting": str(min(question.points, HEAVIEST))}
    _add_metadata(_add(item, "itemmetadata"), cc_profile=PROFILES[type(question)], **weight)
    presentation = _add(item, "presentation")
    _add_text(_add(presentation, "material"), _prompt(question, context))
    if isinstance(question, ShortText | Number):
        _add(_add(presentation, "response_str", ident=RESPONSE, rcardinality="Single"), "render_fib")
        _add_blank_processing(item, question, context)
    else:
        options = _options(question, context)
        _add_options(presentation, question, options)
        _add_choice_processing(item, question, options, context)
    _add_feedback(item, GENERAL, context.text(question.feedback))


def _prompt(question: Scored, context: Context) -> str:
    unit = context.text(question.unit) if isinstance(question, Number) else ""
    return f"{context.text(question.prompt)} ({unit})" if unit else context.text(question.prompt)


def _options(question: Scored, context: Context) -> list[Option]:
    if isinstance(question, TrueFalse):
        return [
            Option("true", _("True"), question.answer),
            Option("false", _("False"), not question.answer),
        ]
    assert isinstance(question, SingleChoice | MultipleChoice)
    return [
        Option(
            f"choice-{letter(choice)}",
            context.text(choice.text),
            choice.correct,
            context.text(choice.feedback),
        )
        for choice in question.choices
    ]


def _add_options(presentation: etree._Element, question: Scored, options: Sequence[Option]) -> None:
    cardinality = "Multiple" if isinstance(question, MultipleChoice) else "Single"
    shuffled = isinstance(question, SingleChoice | MultipleChoice) and question.shuffle
    response = _add(presentation, "response_lid", ident=RESPONSE, rcardinality=cardinality)
    choices = _add(response, "render_choice", **({"shuffle": "Yes"} if shuffled else {}))
    for option in options:
        _add_text(
            _add(_add(choices, "response_label", ident=option.ident), "material"),
            option.text,
        )


def _add_choice_processing(
    item: etree._Element, question: Scored, options: Sequence[Option], context: Context
) -> None:
    processing = _begin_processing(item, context.text(question.feedback))
    right = _add(processing, "respcondition", **{"continue": "No"})
    condition = _add(right, "conditionvar")
    several = isinstance(question, MultipleChoice)
    if several:
        _add_all_and_only(_add(condition, "and"), options)
    else:
        _add_equal(condition, next(option.ident for option in options if option.correct))
    _add_full_score(right)
    for option in options:
        if not option.feedback:
            continue
        if option.correct:
            _show(right, f"fb-{option.ident}")
        if several or not option.correct:
            said = _add(processing, "respcondition", **{"continue": "No"})
            _add_equal(_add(said, "conditionvar"), option.ident)
            _show(said, f"fb-{option.ident}")
    for option in options:
        _add_feedback(item, f"fb-{option.ident}", option.feedback)


def _add_all_and_only(all_of: etree._Element, options: Sequence[Option]) -> None:
    for option in options:
        _add_equal(all_of if option.correct else _add(all_of, "not"), option.ident, case="Yes")


def _add_blank_processing(item: etree._Element, question: ShortText | Number, context: Context) -> None:
    processing = _begin_processing(item, context.text(question.feedback))
    right = _add(processing, "respcondition", **{"continue": "No"})
    condition = _add(right, "conditionvar")
    case = "Yes" if isinstance(question, ShortText) and question.case_sensitive else "No"
    for answer in answers_of(question):
        _add_equal(condition, answer, case=case)
    _add_full_score(right)


def _begin_processing(item: etree._Element, feedback: str) -> etree._Element:
    processing = _add(item, "resprocessing")
    outcomes = _add(processing, "outcomes")
    _add(outcomes, "decvar", varname="SCORE", vartype="Decimal", minvalue="0", maxvalue="100")
    if feedback:
        always = _add(processing, "respcondition", **{"continue": "Yes"})
        _add(_add(always, "conditionvar"), "other")
        _show(always, GENERAL)
    return processing


def _add_full_score(condition: etree._Element) -> None:
    _add(condition, "setvar", "100", action="Set", varname="SCORE")


def _add_equal(condition: etree._Element, text: str, **attributes: str) -> None:
    _add(condition, "varequal", text, respident=RESPONSE, **attributes)


def _show(condition: etree._Element, ident: str) -> None:
    _add(condition, "displayfeedback", feedbacktype="Response", linkrefid=ident)


def _add_feedback(item: etree._Element, ident: str, text: str) -> None:
    if text:
        feedback = _add(item, "itemfeedback", ident=ident)
        _add_text(_add(_add(feedback, "flow_mat"), "material"), text)


def _add_text(material: etree._Element, text: str) -> None:
    _add(material, "mattext", escape(text, quote=False), texttype="text/html")


def _add_metadata(parent: etree._Element, **fields: str) -> None:
    metadata = _add(parent, "qtimetadata")
    for label, entry in fields.items():
        field = _add(metadata, "qtimetadatafield")
        _add(field, "fieldlabel", label)
        _add(field, "fieldentry", entry)


def _add(parent: etree._Element, name: str, text: str = "", **attributes: str) -> etree._Element:
    child = etree.SubElement(parent, f"{{{QTI}}}{name}", attributes)
    child.text = xml_text(text) or None
    return child
