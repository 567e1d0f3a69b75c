"""A finished package file, ours or anybody's, judged by the rules importers really have."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Iterator
from contextlib import closing
from itertools import chain, islice
from pathlib import Path

from lms_export.checks.files import file_problem
from lms_export.checks.package_file import readable
from lms_export.checks.package_file.kinds import PDF, Kind
from lms_export.checks.package_file.opened import Opened, Rule, finding
from lms_export.checks.package_file.pdf import is_pdf, judge_pdf
from lms_export.checks.package_file.rules import RULES_BY_KIND, UNKNOWN
from lms_export.errors import Problem, errors_among
from lms_export.messages import gettext as _

MOST_PER_RULE = 20
"""A foreign package may break one rule in a thousand files."""


def check_package(path: Path) -> list[Problem]:
    """All findings in the package at ``path``; no findings means it may be handed to a platform."""
    return judge_package(path)[1]


def judge_package(path: Path) -> tuple[Kind | None, list[Problem]]:
    """The kind of package, nothing where that cannot be told, and all findings."""
    if path.exists() and not (path.is_file() or path.is_dir()):
        # A pipe or a device may never end.
        return None, [finding(path.name, "", _("It is not a zip file."), _("Export the package again."))]
    try:
        if path.is_file() and is_pdf(path):
            return PDF, list(judge_pdf(path))
        if not readable.directory_is_small(path):
            return None, [finding(path.name, "", _("It holds more files than a platform unpacks."))]
        archive = zipfile.ZipFile(path)
    except OSError as reason:
        return None, [file_problem(path, reason)]
    except UnicodeDecodeError:
        return None, [finding(path.name, "", _("The names of its files cannot be read."))]
    except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error):
        return None, [finding(path.name, "", _("It is not a zip file."), _("Export the package again."))]
    with closing(archive):
        opened = Opened(path.name, archive)
        unreadable = list(readable.contents_are_bounded(opened)) or list(
            _found(readable.entries_can_be_read, opened)
        )
        # What cannot be read is said alone: the rules would blame the rest for it.
        if errors_among(unreadable):
            return None, unreadable
        return opened.kind, list(chain.from_iterable(_found(rule, opened) for rule in _rules(opened)))


def _rules(opened: Opened) -> tuple[Rule, ...]:
    return RULES_BY_KIND[opened.kind.name] if opened.kind else UNKNOWN


def _found(rule: Rule, opened: Opened) -> Iterator[Problem]:
    """The first findings of ``rule``, and that there are more."""
    found = rule(opened)
    yield from islice(found, MOST_PER_RULE)
    if further := next(found, None):
        message = _("There is more of the same: {message}").format(message=further.message)
        yield finding(opened.name, further.field, message, further.way_out, level=further.level)
