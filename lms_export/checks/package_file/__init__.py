"""A finished package file, judged by the rules importers really have."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import chain
from pathlib import Path

from lms_export.checks.files import file_problem
from lms_export.checks.package_file import (
    addresses,
    file_list,
    identifiers,
    names,
    readable,
    schema,
    scorm12,
    titles,
)
from lms_export.checks.package_file.opened import Opened, finding
from lms_export.errors import Problem
from lms_export.messages import gettext as _

Rule = Callable[[Opened], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    names.manifest_is_first_and_only,
    names.names_are_plain,
    names.names_differ_by_more_than_case,
    names.entries_are_simple,
    names.nothing_is_executable,
    names.text_has_no_byte_order_mark,
    schema.manifest_is_valid,
    identifiers.identifiers_are_unique_names,
    identifiers.there_is_no_base,
    titles.titles_can_be_shown,
    file_list.files_are_the_listed_ones,
    scorm12.version_is_exact,
    scorm12.launch_comes_first,
    scorm12.items_lead_somewhere,
    scorm12.control_files_are_there,
    addresses.local_addresses_resolve,
    addresses.nothing_is_fetched_from_outside,
)


def check_package(path: Path) -> list[Problem]:
    """All findings in the package at ``path``; no findings means it may be handed to a platform."""
    try:
        archive = zipfile.ZipFile(path)
    except OSError as reason:
        return [file_problem(path, reason)]
    except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error):
        return [finding(path.name, "", _("It is not a zip file."), _("Export the package again."))]
    with closing(archive):
        return _judged(Opened(path.name, archive))


def _judged(opened: Opened) -> list[Problem]:
    """What cannot be read is said alone: the rules would blame the rest for it."""
    unreadable = list(readable.entries_can_be_read(opened))
    return unreadable or list(chain.from_iterable(rule(opened) for rule in RULES))
