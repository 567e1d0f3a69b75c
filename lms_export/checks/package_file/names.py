"""Names and entries of the zip (rules Z1-Z6 and Z8)."""

from __future__ import annotations

import re
import stat
import zipfile
from codecs import BOM_UTF8
from collections import Counter
from collections.abc import Iterator

from lms_export.checks.package_file.opened import Opened
from lms_export.errors import Problem
from lms_export.messages import gettext as _

PLAIN = re.compile(r"[a-z0-9][a-z0-9._/-]*\.[a-z0-9]+")
CONTROL = re.compile(r"[A-Za-z0-9_./-]+\.(xsd|dtd)")
EXECUTABLE = frozenset(
    [
        "asp",
        "aspx",
        "bat",
        "br",
        "cgi",
        "com",
        "dat",
        "exe",
        "htaccess",
        "jar",
        "jsp",
        "php",
        "phtml",
        "pl",
        "py",
        "rb",
        "sh",
        "zip",
    ]
)
CLIMBING = frozenset(["", ".", ".."])
TEXT = frozenset(["css", "html", "js", "json", "svg", "txt", "vtt", "xml", "xsd", "dtd"])
DATA_DESCRIPTOR = 0x08
ZIP64_VERSION = 45


def manifest_is_first_and_only(opened: Opened) -> Iterator[Problem]:
    """The manifest of the package's kind: ``imsmanifest.xml``, ``cmi5.xml``, ``tincan.xml``."""
    manifest = opened.manifest_name
    if not opened.names or opened.names[0] != manifest:
        yield opened.problem(manifest, _("It is not the first file in the package."))
    if sum(name.lower().rpartition("/")[2] == manifest for name in opened.names) != 1:
        yield opened.problem(manifest, _("There must be exactly one, at the top."))


def names_stay_inside(opened: Opened) -> Iterator[Problem]:
    """No way out of the folder a platform unpacks into, and no way of writing that only one system reads."""
    for name in opened.names:
        if (
            "\\" in name
            or ":" in name
            or name.startswith(("/", "./"))
            or CLIMBING & set(name.split("/")[:-1])
        ):
            yield opened.problem(name, _("Its name leads out of the package, and platforms refuse it."))


def names_are_plain(opened: Opened) -> Iterator[Problem]:
    for name in opened.names:
        fits = PLAIN.fullmatch(name) or CONTROL.fullmatch(name)
        if not fits or ".." in name or name.startswith("www."):
            yield opened.warning(
                name,
                _("Some platforms cannot open a file with this name."),
                _("Use small letters from a to z, digits and hyphens, without spaces."),
            )


def names_differ_by_more_than_case(opened: Opened) -> Iterator[Problem]:
    times = Counter(name.lower() for name in opened.names)
    for name in (name for name, count in times.items() if count > 1):
        yield opened.problem(name, _("Two files have this name but for upper and lower case."))


def entries_are_simple(opened: Opened) -> Iterator[Problem]:
    for entry in opened.entries:
        if stat.S_ISLNK(entry.external_attr >> 16):
            yield opened.problem(entry.filename, _("It is a link to another file, which platforms refuse."))
        if entry.is_dir():
            yield opened.warning(entry.filename, _("It is a folder entry, which a few platforms refuse."))
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            yield opened.problem(entry.filename, _("It is compressed in a way platforms do not read."))
        if entry.flag_bits & DATA_DESCRIPTOR or entry.extract_version >= ZIP64_VERSION:
            yield opened.warning(entry.filename, _("It uses zip features that old platforms do not read."))


def nothing_is_executable(opened: Opened) -> Iterator[Problem]:
    for name in opened.names:
        if name.lower().rpartition(".")[2] in EXECUTABLE:
            yield opened.problem(name, _("Platforms refuse or rename files of this kind."))


def manifest_is_utf_8(opened: Opened) -> Iterator[Problem]:
    try:
        opened.read(opened.manifest_name).decode()
    except UnicodeDecodeError:
        yield opened.warning(
            opened.manifest_name,
            _("It is not written in UTF-8, so some platforms show its letters wrong."),
        )


def text_has_no_byte_order_mark(opened: Opened) -> Iterator[Problem]:
    for name in opened.names:
        if name.rpartition(".")[2] in TEXT and opened.start(name, len(BOM_UTF8)) == BOM_UTF8:
            yield opened.problem(name, _("It begins with a byte order mark."))
