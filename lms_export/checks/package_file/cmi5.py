"""What cmi5 asks of a course structure. No registry carries its schema: these are its rules, and more."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from lxml import etree

from lms_export.checks.package_file.launch_addresses import is_iri, launch_problems
from lms_export.checks.package_file.opened import Opened
from lms_export.errors import Problem
from lms_export.messages import gettext as _

NAMESPACE = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"
RESERVED = frozenset(["endpoint", "fetch", "actor", "registration", "activityId"])
MOVE_ON = frozenset(["NotApplicable", "Passed", "Completed", "CompletedAndPassed", "CompletedOrPassed"])
LAUNCH_METHODS = frozenset(["AnyWindow", "OwnWindow"])
NAMED = ("course", "objective", "block", "au")
ORDER = {
    "courseStructure": r"course (objectives )?((au|block) )+",
    "course": r"title description ",
    "objective": r"title description ",
    "block": r"title description (objectives )?((au|block) )+",
    "au": r"title description (objectives )?url (launchParameters )?(entitlementKey )?",
}
_SCORE = re.compile(r"0(\.\d{1,4})?|1(\.0{1,4})?")


def root_is_a_course_structure(opened: Opened) -> Iterator[Problem]:
    if opened.manifest is not None and opened.manifest.tag != f"{{{NAMESPACE}}}courseStructure":
        yield opened.problem(
            opened.manifest_name,
            _("It does not begin as a cmi5 course, with courseStructure in {namespace}.").format(
                namespace=NAMESPACE
            ),
        )


def pieces_are_in_order(opened: Opened) -> Iterator[Problem]:
    for name, order in ORDER.items():
        for element in _defined(opened, name):
            found = "".join(f"{_name(child)} " for child in _children(element))
            if not re.fullmatch(order, found):
                yield opened.problem(
                    _called(element),
                    _("A piece is missing, unknown or in the wrong place: it has {found}.").format(
                        found=found.strip().replace(" ", ", ") or "–"
                    ),
                    _("The pieces must come in this order: {order}.").format(order=_in_words(order)),
                )


def everything_is_named_and_described(opened: Opened) -> Iterator[Problem]:
    for element in (found for name in NAMED for found in _defined(opened, name)):
        for name in ("title", "description"):
            said = [one for child in _children(element) if _name(child) == name for one in _children(child)]
            if not any((one.text or "").strip() for one in said):
                yield opened.problem(
                    _called(element),
                    _("It has no title.") if name == "title" else _("It has no description."),
                    _("Write one in each language of the course."),
                )
            elif any(not one.get("lang") for one in said):
                yield opened.problem(_called(element), _("A text does not say which language it is in."))


def names_are_unique_iris(opened: Opened) -> Iterator[Problem]:
    for kind in NAMED:
        ids = [element.get("id", "") for element in _defined(opened, kind)]
        for id, times in Counter(ids).items():
            if not is_iri(id):
                message = _("“{id}” is not a full name: it needs a scheme, as in https://….")
                yield opened.problem(opened.manifest_name, message.format(id=id))
            if times > 1:
                message = _("The identifier {id} is used more than once.")
                yield opened.problem(opened.manifest_name, message.format(id=id))


def objectives_exist(opened: Opened) -> Iterator[Problem]:
    known = {element.get("id") for element in _defined(opened, "objective")}
    for reference in opened.elements("objective"):
        idref = reference.get("idref")
        if idref is not None and idref not in known:
            message = _("It refers to the outcome {id}, which the course does not have.")
            yield opened.problem(opened.manifest_name, message.format(id=idref))


def units_can_be_launched(opened: Opened) -> Iterator[Problem]:
    for unit in opened.elements("au"):
        for url in (child for child in _children(unit) if _name(child) == "url"):
            yield from launch_problems(opened, _called(unit), (url.text or "").strip(), RESERVED)


def units_say_when_they_are_done(opened: Opened) -> Iterator[Problem]:
    for unit in opened.elements("au"):
        move_on = unit.get("moveOn")
        if move_on is None:
            yield opened.warning(
                _called(unit),
                _("It does not say when it is done, so platforms count it as done from the start."),
                _("Set moveOn, for example to Completed."),
            )
        elif move_on not in MOVE_ON:
            yield _not_one_of(opened, unit, "moveOn", move_on, MOVE_ON)


def units_use_known_words(opened: Opened) -> Iterator[Problem]:
    for unit in opened.elements("au"):
        method, score, type = (unit.get(name) for name in ("launchMethod", "masteryScore", "activityType"))
        if method is not None and method not in LAUNCH_METHODS:
            yield _not_one_of(opened, unit, "launchMethod", method, LAUNCH_METHODS)
        if score is not None and not _SCORE.fullmatch(score):
            message = _("The pass mark {score} is not a number from 0 to 1 with at most four decimals.")
            yield opened.problem(_called(unit), message.format(score=score))
        if type is not None and not is_iri(type):
            message = _("“{id}” is not a full name: it needs a scheme, as in https://….")
            yield opened.problem(_called(unit), message.format(id=type))


def _not_one_of(
    opened: Opened, unit: etree._Element, name: str, value: str, known: frozenset[str]
) -> Problem:
    message = _("{name} is “{value}”, which platforms do not know.").format(name=name, value=value)
    return opened.problem(
        _called(unit), message, _("Use one of: {words}.").format(words=", ".join(sorted(known)))
    )


def _defined(opened: Opened, name: str) -> list[etree._Element]:
    """Elements called ``name``, less the references to objectives, which have the same name."""
    return [element for element in opened.elements(name) if element.get("idref") is None]


def _children(element: etree._Element) -> list[etree._Element]:
    """The children in the element's own namespace: what others add is their business."""
    own = etree.QName(element).namespace
    return [child for child in element.iterchildren("*") if etree.QName(child).namespace == own]


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname


def _called(element: etree._Element) -> str:
    """The first title of ``element``, else its id, else what it is."""
    titles = (one for child in _children(element) if _name(child) == "title" for one in _children(child))
    shown = next((one.text.strip() for one in titles if one.text and one.text.strip()), "")
    return shown or element.get("id", "") or _name(element)


def _in_words(order: str) -> str:
    plain = order.replace("((au|block) )+", "au/block").replace(" )?", ") ").strip()
    return plain.replace(" ", ", ")
