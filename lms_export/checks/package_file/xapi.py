"""What launches of ``tincan.xml`` packages rely on. No registry carries a schema: these are the rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from lms_export.checks.package_file.launch_addresses import is_iri, launch_problems
from lms_export.checks.package_file.opened import Opened
from lms_export.errors import Problem
from lms_export.messages import gettext as _

NAMESPACE = "http://projecttincan.com/tincan.xsd"
RESERVED = frozenset(["endpoint", "actor", "registration", "activity_id"])


def root_is_tincan(opened: Opened) -> Iterator[Problem]:
    if opened.manifest is not None and opened.manifest.tag != f"{{{NAMESPACE}}}tincan":
        yield opened.problem(
            opened.manifest_name,
            _("It does not begin as an xAPI course, with tincan in {namespace}.").format(namespace=NAMESPACE),
        )


def something_can_be_launched(opened: Opened) -> Iterator[Problem]:
    if opened.manifest is not None and not opened.elements("launch"):
        yield opened.problem(opened.manifest_name, _("It does not say which page starts the course."))
    for activity in opened.elements("activity"):
        for launch in _children(activity, "launch"):
            yield from launch_problems(opened, _called(activity), (launch.text or "").strip(), RESERVED)


def activities_are_named(opened: Opened) -> Iterator[Problem]:
    for activity in opened.elements("activity"):
        if not any((name.text or "").strip() for name in _children(activity, "name")):
            yield opened.problem(
                _called(activity),
                _("It has no title."),
                _("Write one in each language of the course."),
            )


def activities_are_unique_iris(opened: Opened) -> Iterator[Problem]:
    activities = opened.elements("activity")
    message = _("“{id}” is not a full name: it needs a scheme, as in https://….")
    for id, times in Counter(activity.get("id", "") for activity in activities).items():
        if not is_iri(id):
            yield opened.problem(opened.manifest_name, message.format(id=id))
        if times > 1:
            yield opened.problem(
                opened.manifest_name, _("The identifier {id} is used more than once.").format(id=id)
            )
    for type in sorted({activity.get("type", "") for activity in activities}):
        if not is_iri(type):
            yield opened.problem(opened.manifest_name, message.format(id=type))


def _children(activity: etree._Element, name: str) -> list[etree._Element]:
    namespace = etree.QName(activity).namespace
    return list(activity.iterchildren(f"{{{namespace}}}{name}" if namespace else name))


def _called(activity: etree._Element) -> str:
    names = (name.text.strip() for name in _children(activity, "name") if name.text)
    return next(names, "") or activity.get("id", "") or "activity"
