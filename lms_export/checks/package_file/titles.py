"""Titles that survive every importer (rule Z10)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lms_export.checks.package_file.opened import Opened
from lms_export.errors import Problem
from lms_export.messages import gettext as _

LONGEST = 200
MISREAD = re.compile(r"[\d.,+\-]*|true|false", re.IGNORECASE)


def titles_can_be_shown(opened: Opened) -> Iterator[Problem]:
    for element in opened.elements("title"):
        title = element.text or ""
        if title != " ".join(title.split()) or not title:
            yield opened.problem(
                opened.manifest_name, _("A title is empty, has several lines, or spaces around it.")
            )
        elif len(title) > LONGEST:
            yield opened.problem(
                opened.manifest_name,
                _("The title “{title}” is over 200 characters.").format(title=title[:40]),
            )
        elif MISREAD.fullmatch(title):
            yield opened.problem(
                opened.manifest_name,
                _("Platforms read the title “{title}” as a number or truth value.").format(title=title),
            )
