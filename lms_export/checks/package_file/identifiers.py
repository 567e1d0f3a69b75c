"""Identifiers (rule Z9) and xml:base (rule Z11): platforms keep learners' records by item identifier."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from lms_export.checks.package_file.opened import Opened
from lms_export.errors import Problem
from lms_export.messages import gettext as _

NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,254}")
BASE = "{http://www.w3.org/XML/1998/namespace}base"


def identifiers_are_unique_names(opened: Opened) -> Iterator[Problem]:
    elements = [] if opened.manifest is None else list(opened.manifest.iter())
    found = [str(element.get("identifier")) for element in elements if element.get("identifier") is not None]
    for identifier, times in Counter(found).items():
        if times > 1:
            yield opened.problem(
                opened.manifest_name, _("The identifier {id} is used more than once.").format(id=identifier)
            )
        if not NAME.fullmatch(identifier):
            yield opened.problem(opened.manifest_name, _("“{id}” is not an XML name.").format(id=identifier))


def there_is_no_base(opened: Opened) -> Iterator[Problem]:
    if opened.manifest is not None and any(
        element.get(BASE) is not None for element in opened.manifest.iter()
    ):
        yield opened.warning(opened.manifest_name, _("It uses xml:base, which some platforms ignore."))
