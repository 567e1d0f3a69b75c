"""The first look: whether the zip is a package at all, and not a package zipped with its folder."""

from __future__ import annotations

from collections.abc import Iterator

from lms_export.checks.package_file.kinds import CMI5, EPUB, IMS_MANIFEST, MANIFESTS, XAPI
from lms_export.checks.package_file.opened import Opened
from lms_export.errors import Problem
from lms_export.messages import gettext as _

KNOWN = (
    f"{IMS_MANIFEST} (SCORM, Common Cartridge), {CMI5.manifest}, {XAPI.manifest}, {EPUB.title}, index.html"
)


def is_a_package(opened: Opened) -> Iterator[Problem]:
    if opened.kind is not None:
        return
    nested = [
        name for name in opened.names if name.replace("\\", "/").rpartition("/")[2].lower() in MANIFESTS
    ]
    if not nested:
        message = _("It is no course package: it holds none of {files}.")
        yield opened.problem("", message.format(files=KNOWN), _("Check that it is the right file."))
        return
    place = min(nested, key=len)
    yield opened.problem(
        place,
        _("The file that describes the course lies in a folder, or its name has capital letters."),
        _("Open the folder, choose all that is in it, and zip that; not the folder."),
    )
