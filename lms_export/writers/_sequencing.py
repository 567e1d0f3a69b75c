"""IMS simple sequencing: free choice everywhere, and only parts with questions weigh."""

from __future__ import annotations

from lxml import etree

from lms_export.html.parts import Part
from lms_export.writers._scorm_package import Outline, add

IMSSS = "http://www.imsglobal.org/xsd/imsss"
OBJECTIVE = "PRIMARYOBJ"


def add_sequencing(outline: Outline) -> None:
    """Completes organisation, folders and items. Sequencing is the last child of each."""
    _add_cluster(outline.organization, weighs=True)
    for folder, parts in outline.folders:
        _add_cluster(folder, weighs=any(part.course.questions for part in parts))
    for item, part in outline.items:
        _add_activity(item, part)


def _add_cluster(element: etree._Element, *, weighs: bool) -> None:
    sequencing = _sequencing(element)
    add(sequencing, "controlMode", choice="true", flow="true")
    _add_rollup(sequencing, weighs=weighs)


def _add_activity(item: etree._Element, part: Part) -> None:
    """In the order of the schema."""
    sequencing = _sequencing(item)
    _add_rollup(sequencing, weighs=bool(part.course.questions))
    if part.course.questions:
        _add_mastery(sequencing, part.course.pass_mark)
    add(sequencing, "deliveryControls", completionSetByContent="true", objectiveSetByContent="true")


def _sequencing(element: etree._Element) -> etree._Element:
    return etree.SubElement(element, etree.QName(IMSSS, "sequencing"))


def _add_rollup(sequencing: etree._Element, *, weighs: bool) -> None:
    add(
        sequencing,
        "rollupRules",
        rollupObjectiveSatisfied="true" if weighs else "false",
        rollupProgressCompletion="true",
        objectiveMeasureWeight="1" if weighs else "0",
    )


def _add_mastery(sequencing: etree._Element, pass_mark: int) -> None:
    """``pass_mark`` is a percentage, the measure a share of 1."""
    objectives = add(sequencing, "objectives")
    objective = add(objectives, "primaryObjective", objectiveID=OBJECTIVE, satisfiedByMeasure="true")
    add(objective, "minNormalizedMeasure", f"{pass_mark / 100:g}")
