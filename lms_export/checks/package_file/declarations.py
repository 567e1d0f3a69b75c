"""Declarations in a manifest: platforms refuse them in cmi5 and xAPI packages, for they may hide attacks."""

from __future__ import annotations

from collections.abc import Iterator

from lms_export.checks.package_file.opened import Opened
from lms_export.errors import Problem
from lms_export.messages import gettext as _

DECLARATIONS = (b"<!ENTITY", b"<!DOCTYPE")


def nothing_is_declared(opened: Opened) -> Iterator[Problem]:
    manifest = opened.read(opened.manifest_name)
    for declaration in DECLARATIONS:
        if declaration in manifest:
            yield opened.problem(
                opened.manifest_name,
                _("It holds {text}, which platforms refuse.").format(text=declaration.decode()),
                _("Take it out, and write the text itself in its place."),
            )
