"""What SCORM 1.2 importers rely on in the manifest."""

from __future__ import annotations

from collections.abc import Iterator

from lms_export.checks.package_file.opened import ADLCP, MANIFEST, Opened
from lms_export.errors import Problem
from lms_export.messages import gettext as _

CONTROL_FILES = ("adlcp_rootv1p2.xsd", "ims_xml.xsd", "imscp_rootv1p1p2.xsd", "imsmd_rootv1p2p1.xsd")


def version_is_exact(opened: Opened) -> Iterator[Problem]:
    schema = [element.text for element in opened.elements("schema")]
    version = [element.text for element in opened.elements("schemaversion")]
    if opened.manifest is not None and (schema, version) != (["ADL SCORM"], ["1.2"]):
        yield opened.problem(MANIFEST, _("It must say “ADL SCORM” and “1.2”, without spaces around."))


def launch_comes_first(opened: Opened) -> Iterator[Problem]:
    resources = [resource for resource in opened.elements("resource") if resource.get("href")]
    if opened.manifest is not None and (not resources or resources[0].get(f"{ADLCP}scormtype") != "sco"):
        yield opened.problem(MANIFEST, _("The first resource with an address must be the one to launch."))
    for resource in resources:
        if resource.get("href") not in opened.names:
            yield opened.problem(str(resource.get("href")), _("The resource is not in the package."))


def items_lead_somewhere(opened: Opened) -> Iterator[Problem]:
    resources = {resource.get("identifier") for resource in opened.elements("resource")}
    organizations = {one.get("identifier") for one in opened.elements("organization")}
    for element in opened.elements("organizations"):
        if element.get("default") not in organizations:
            yield opened.problem(MANIFEST, _("The default organization does not exist."))
    for item in opened.elements("item"):
        target = item.get("identifierref")
        if (target is not None and target not in resources) or item.get("isvisible") != "true":
            yield opened.problem(MANIFEST, _("An item leads nowhere or is not visible."))


def control_files_are_there(opened: Opened) -> Iterator[Problem]:
    for name in CONTROL_FILES:
        if name not in opened.names:
            yield opened.problem(
                name, _("The control file is missing."), _("Run “make setup”, and export again.")
            )
