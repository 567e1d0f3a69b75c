"""QTI 1.2 and 2.1 become our questions; what we write ourselves comes back as it was."""

from __future__ import annotations

import io
import zipfile

import pytest

from lms_export.course import Match, MultipleChoice, Number, Order, Scored, ShortText, SingleChoice, TrueFalse
from lms_export.html.context import context_for
from lms_export.html.package_files import media_path
from lms_export.writers._qti12 import assessment
from tests.lms_export import factories
from tests.lms_export.test_cartridge import number, short_text

QTI21 = "http://www.imsglobal.org/xsd/imsqti_v2p1"


def ours(*questions: Scored) -> bytes:
    context = context_for(factories.course(), "nb", media_path)
    return assessment("test", "Prøve", questions, context)


def said(question: Scored) -> list[tuple[str, bool, str]]:
    assert isinstance(question, SingleChoice | MultipleChoice)
    return [(one.text["nb"], one.correct, one.feedback.get("nb", "")) for one in question.choices]


@pytest.mark.parametrize("many", [False, True])
def test_choices_we_wrote_come_back(question, many: bool) -> None:
    written = factories.question(7, many=many)
    found = question(ours(written))
    assert type(found) is type(written)
    assert said(found) == said(written)
    assert (found.prompt["nb"], found.feedback["nb"]) == (written.prompt["nb"], written.feedback["nb"])


@pytest.mark.parametrize("answer", [True, False])
def test_a_claim_we_wrote_comes_back(question, answer: bool) -> None:
    found = question(ours(factories.true_false(7, answer=answer)))
    assert isinstance(found, TrueFalse)
    assert found.answer is answer


def test_a_short_text_we_wrote_comes_back(question) -> None:
    found = question(ours(short_text(case_sensitive=True)))
    assert isinstance(found, ShortText)
    assert (found.accepted, found.case_sensitive) == ({"nb": ("ildsjel", "eldsjäl")}, True)


def test_a_number_of_canvas_is_a_range(question) -> None:
    condition = (
        "<and><vargte respident='r'>4</vargte><varlte respident='r'>6</varlte></and></conditionvar>"
        "<setvar action='Set' varname='SCORE'>100</setvar>"
    )
    found = question(
        "<questestinterop><item ident='i'><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>"
        "question_type</fieldlabel><fieldentry>numerical_question</fieldentry></qtimetadatafield></qtimetadata>"
        "</itemmetadata><presentation><material><mattext>Hvor mange?</mattext></material>"
        "<response_str ident='r'><render_fib/></response_str></presentation><resprocessing>"
        f"<respcondition><conditionvar>{condition}</respcondition></resprocessing></item></questestinterop>"
    )
    assert isinstance(found, Number)
    assert (found.minimum, found.maximum) == (4, 6)


def test_a_whole_cartridge_is_a_zip_of_tests(reading) -> None:
    content = zipped(
        {"imsmanifest.xml": b"<manifest/>", "a.xml": ours(number(1, 1)), "b.xml": ours(short_text())}
    )
    assert len(reading(content).questions) == 2


def item(interaction: str, declaration: str, inside: str = "") -> str:
    return (
        f'<assessmentItem xmlns="{QTI21}" identifier="i" title="T">'
        f'<responseDeclaration identifier="R" {declaration}</responseDeclaration>'
        f"<itemBody><p>Hva?</p>{interaction}</itemBody>{inside}</assessmentItem>"
    )


def values(*texts: str) -> str:
    return f"<correctResponse>{''.join(f'<value>{text}</value>' for text in texts)}</correctResponse>"


def offered(name: str, *texts: str) -> str:
    return "".join(f'<{name} identifier="{text}">{text.upper()}</{name}>' for text in texts)


def test_choices_of_qti_21(question) -> None:
    interaction = (
        f'<choiceInteraction responseIdentifier="R" maxChoices="1">{offered("simpleChoice", "a", "b")}'
    )
    found = question(item(interaction + "</choiceInteraction>", f'cardinality="single">{values("b")}'))
    assert isinstance(found, SingleChoice)
    assert said(found) == [("A", False, ""), ("B", True, "")]


def test_an_order_of_qti_21(question) -> None:
    interaction = f'<orderInteraction responseIdentifier="R">{offered("simpleChoice", "a", "b", "c")}'
    found = question(
        item(interaction + "</orderInteraction>", f'cardinality="ordered">{values("c", "a", "b")}')
    )
    assert isinstance(found, Order)
    assert [part.text["nb"] for part in found.items] == ["C", "A", "B"]


def test_pairs_of_qti_21(question) -> None:
    sides = f"<simpleMatchSet>{offered('simpleAssociableChoice', 'a', 'b')}</simpleMatchSet>"
    sides += f"<simpleMatchSet>{offered('simpleAssociableChoice', 'x', 'y')}</simpleMatchSet>"
    interaction = f'<matchInteraction responseIdentifier="R">{sides}</matchInteraction>'
    found = question(item(interaction, f'cardinality="multiple">{values("a y", "b x")}'))
    assert isinstance(found, Match)
    assert [(pair.text["nb"], pair.match["nb"]) for pair in found.pairs] == [("A", "Y"), ("B", "X")]


def test_a_text_entry_of_qti_21(question) -> None:
    interaction = '<p>Det heter <textEntryInteraction responseIdentifier="R"/> her.</p>'
    found = question(item(interaction, f'baseType="string" cardinality="single">{values("ildsjel")}'))
    assert isinstance(found, ShortText)
    assert found.prompt == {"nb": "Hva?\nDet heter _____ her."}


def test_a_number_of_qti_21(question) -> None:
    interaction = '<p><textEntryInteraction responseIdentifier="R"/></p>'
    found = question(item(interaction, f'baseType="float" cardinality="single">{values("2.5")}'))
    assert isinstance(found, Number)
    assert (found.minimum, found.maximum) == (2.5, 2.5)


def test_a_kind_we_have_not_is_reported(reading) -> None:
    interaction = '<extendedTextInteraction responseIdentifier="R"/>'
    found = reading(item(interaction, 'cardinality="single">'))
    assert "extendedTextInteraction" in found.left_out[0].message


def test_a_zip_of_qti_21_is_read_in_the_order_of_names(reading) -> None:
    interaction = '<p><textEntryInteraction responseIdentifier="R"/></p>'
    files = {
        name: item(interaction, f'baseType="string">{values(name[0])}').encode()
        for name in ("b.xml", "a.xml")
    }
    found = reading(zipped({"imsmanifest.xml": b"<manifest/>", **files}))
    assert [one.accepted["nb"] for one in found.questions] == [("a",), ("b",)]


def zipped(files: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()
