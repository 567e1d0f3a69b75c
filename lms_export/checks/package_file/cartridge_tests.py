"""The tests of a cartridge: QTI 1.2 in the six profiles platforms import."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from lms_export.checks.package_file.cartridge import test_files
from lms_export.checks.package_file.opened import PARSER, Opened
from lms_export.errors import Problem
from lms_export.messages import gettext as _

QTI = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
CHOICES = ("cc.multiple_choice.v0p1", "cc.multiple_response.v0p1", "cc.true_false.v0p1")
BLANKS = ("cc.fib.v0p1", "cc.pattern_match.v0p1")
ESSAY = "cc.essay.v0p1"
PROFILES = (*CHOICES, *BLANKS, ESSAY)


def tests_can_be_read(opened: Opened) -> Iterator[Problem]:
    for name in test_files(opened):
        root = _root(opened, name)
        if name not in opened.present:
            continue  # the list of files says so
        if root is None or root.tag != f"{{{QTI}}}questestinterop":
            yield opened.problem(name, _("It is not a test that platforms can read (QTI 1.2)."))
        elif next(root.iter(f"{{{QTI}}}item"), None) is None:
            yield opened.problem(name, _("The test has no questions, and platforms refuse it."))


def questions_have_known_profiles(opened: Opened) -> Iterator[Problem]:
    for name, item in _items(opened):
        profile = _profile(item)
        if profile not in PROFILES:
            message = _("{question} is of a kind that platforms do not import: “{profile}”.")
            yield opened.problem(name, message.format(question=_called(item), profile=profile))


def questions_have_right_answers(opened: Opened) -> Iterator[Problem]:
    for name, item in _items(opened):
        profile = _profile(item)
        if profile in (*CHOICES, *BLANKS) and not _right_answers(item, profile):
            yield opened.problem(name, _("{question} has no right answer.").format(question=_called(item)))


def questions_differ(opened: Opened) -> Iterator[Problem]:
    times = Counter((name, str(item.get("ident"))) for name, item in _items(opened))
    for name, ident in (found for found, number in times.items() if number > 1):
        message = _("Several questions have the identifier {id}, and platforms keep one of them.")
        yield opened.problem(name, message.format(id=ident))


def feedback_exists(opened: Opened) -> Iterator[Problem]:
    for name, item in _items(opened):
        there = {feedback.get("ident") for feedback in item.iter(f"{{{QTI}}}itemfeedback")}
        shown = {display.get("linkrefid") for display in item.iter(f"{{{QTI}}}displayfeedback")}
        if shown - there:
            message = _("{question} shows feedback that is not there.")
            yield opened.problem(name, message.format(question=_called(item)))


def _items(opened: Opened) -> Iterator[tuple[str, etree._Element]]:
    for name in test_files(opened):
        root = _root(opened, name)
        if root is not None:
            yield from ((name, item) for item in root.iter(f"{{{QTI}}}item"))


def _root(opened: Opened, name: str) -> etree._Element | None:
    try:
        return etree.fromstring(opened.read(name), PARSER)
    except etree.XMLSyntaxError:
        return None


def _profile(item: etree._Element) -> str:
    for field in item.iter(f"{{{QTI}}}qtimetadatafield"):
        if field.findtext(f"{{{QTI}}}fieldlabel") == "cc_profile":
            return (field.findtext(f"{{{QTI}}}fieldentry") or "").strip()
    return ""


def _right_answers(item: etree._Element, profile: str) -> set[str]:
    """What a condition with points asks for, and, among choices, is offered."""
    offered = {str(label.get("ident")) for label in item.iter(f"{{{QTI}}}response_label")}
    right: set[str] = set()
    for condition in item.iter(f"{{{QTI}}}respcondition"):
        if any((score.text or "").strip() not in ("", "0") for score in condition.iter(f"{{{QTI}}}setvar")):
            right |= _named(condition)
    return right & offered if profile in CHOICES else right


def _named(condition: etree._Element) -> set[str]:
    named = condition.iter(f"{{{QTI}}}varequal", f"{{{QTI}}}varsubstring")
    wanted = [one for one in named if next(one.iterancestors(f"{{{QTI}}}not"), None) is None]
    return {(one.text or "").strip() for one in wanted} - {""}


def _called(item: etree._Element) -> str:
    """The question as a teacher finds it."""
    prompt = " ".join((item.findtext(f".//{{{QTI}}}mattext") or "").split())
    called = prompt[:60] or str(item.get("title") or item.get("ident"))
    return _("Question “{prompt}”").format(prompt=called)
