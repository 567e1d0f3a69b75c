"""The files in the zip are exactly those the manifest lists (rule Z7)."""

from __future__ import annotations

from collections.abc import Iterator

from lms_export.checks.package_file.opened import Opened
from lms_export.errors import Problem
from lms_export.messages import gettext as _


def files_are_the_listed_ones(opened: Opened) -> Iterator[Problem]:
    if opened.manifest is None:
        return
    listed = {str(file.get("href")) for file in opened.elements("file")}
    present = {
        name for name in opened.names if name != opened.manifest_name and not name.endswith((".xsd", ".dtd"))
    }
    for name in sorted(listed - present):
        yield opened.problem(name, _("The manifest lists it, and it is not in the package."))
    for name in sorted(present - listed):
        yield opened.warning(name, _("It is in the package, and the manifest does not list it."))
