"""cmi5's own way: a course structure of one unit, which the platform starts at our host."""

from __future__ import annotations

from lms_export.course import Course
from lms_export.html.parts import parts_of
from lms_export.live_package import DECLARATION, Address, declaration
from lms_export.package import Package
from lms_export.writers._ims_manifest import serialised
from lms_export.writers.cmi5 import FORMAT, MANIFEST, structure_of


def remote_package(course: Course, languages: tuple[str, ...], address: Address) -> Package:
    """``address`` stands in place of the unit's launch page; nothing of the course is inside."""
    root = structure_of(course, languages, parts_of(course, "course"))
    for url in root.iter("{*}url"):
        url.text = address.host + address.place
    return Package(
        format=FORMAT,
        languages=languages,
        title=course.title.get(languages[0], ""),
        manifest=MANIFEST,
        files={MANIFEST: serialised(root), DECLARATION: declaration(course, languages, address.host)},
    )
