"""What SCORM importers rely on in the manifest, in all editions."""

from __future__ import annotations

from collections.abc import Iterator

from lms_export.checks.package_file.kinds import SCORM_12
from lms_export.checks.package_file.opened import Opened
from lms_export.checks.package_file.scorm_editions import EDITIONS, Edition
from lms_export.errors import Problem
from lms_export.messages import gettext as _


def version_is_exact(opened: Opened) -> Iterator[Problem]:
    schema = [element.text for element in opened.elements("schema")]
    version = [element.text for element in opened.elements("schemaversion")]
    wanted = _edition(opened).version
    if opened.manifest is not None and (schema, version) != (["ADL SCORM"], [wanted]):
        message = _("It must say “ADL SCORM” and “{version}”, without spaces around.")
        yield opened.problem(opened.manifest_name, message.format(version=wanted))


def launch_comes_first(opened: Opened) -> Iterator[Problem]:
    resources = [resource for resource in opened.elements("resource") if resource.get("href")]
    tracked = bool(resources) and resources[0].get(_edition(opened).adlcp_type) == "sco"
    if opened.manifest is not None and not tracked:
        message = _("The first resource with an address must be the one to launch.")
        yield opened.problem(opened.manifest_name, message)
    for resource in resources:
        if str(resource.get("href")).partition("?")[0] not in opened.present:
            yield opened.problem(str(resource.get("href")), _("The resource is not in the package."))


def items_lead_somewhere(opened: Opened) -> Iterator[Problem]:
    resources = {resource.get("identifier") for resource in opened.elements("resource")}
    organizations = {one.get("identifier") for one in opened.elements("organization")}
    for element in opened.elements("organizations"):
        if element.get("default") not in organizations:
            yield opened.problem(opened.manifest_name, _("The default organization does not exist."))
    for item in opened.elements("item"):
        if item.get("identifierref") not in (None, *resources):
            yield opened.problem(opened.manifest_name, _("An entry of the table of contents leads nowhere."))
        if item.get("isvisible") != "true":
            message = _("An entry of the table of contents does not say that it is visible.")
            yield opened.warning(opened.manifest_name, message)


def shared_files_exist(opened: Opened) -> Iterator[Problem]:
    """A ``dependency`` names another resource."""
    resources = {resource.get("identifier") for resource in opened.elements("resource")}
    for dependency in opened.elements("dependency"):
        if dependency.get("identifierref") not in resources:
            yield opened.problem(opened.manifest_name, _("A resource needs another one that does not exist."))


def control_files_are_there(opened: Opened) -> Iterator[Problem]:
    """No platform reads those of SCORM 1.2."""
    report = opened.warning if opened.kind == SCORM_12 else opened.problem
    for name in _edition(opened).control_files:
        if name not in opened.present:
            yield report(name, _("The control file is missing."))


def _edition(opened: Opened) -> Edition:
    """The rules of this file stand in no other kind's list."""
    assert opened.kind is not None
    return EDITIONS[opened.kind.name]
