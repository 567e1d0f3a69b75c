"""``course.json``, alone or in a zip with its files beside it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import PurePosixPath

import msgspec

from lms_export.course import Asset, Course, from_json
from lms_export.importing.archive import Archive, is_zip, opened
from lms_export.importing.imported import ImportRefused
from lms_export.messages import gettext as _

LARGEST = 200 << 20
LARGEST_DOCUMENT = 50 << 20
LARGEST_ASSET = 200 << 20
MOST_LESSONS = 1000


@dataclass(frozen=True, kw_only=True)
class CourseFile:
    """The document, and the content of its files by sha256, as far as they came along."""

    course: Course
    archive: Archive | None = None
    places: dict[str, str] = field(default_factory=dict)

    def read(self, asset: Asset) -> bytes | None:
        """The file of ``asset``; nothing where it did not come along, or is another one by that name."""
        if self.archive is None or asset.sha256 not in self.places:
            return None
        found = self.archive.read(self.places[asset.sha256], LARGEST_ASSET)
        return found if hashlib.sha256(found).hexdigest() == asset.sha256 else None


def looks_like_a_course(content: bytes) -> bool:
    """Whether it is JSON, or a zip with JSON at its top."""
    if not is_zip(content):
        return content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{" and b'"modules"' in content
    return bool(_documents(opened(content)))


def read_course_file(content: bytes) -> CourseFile:
    """Raises ``ImportRefused`` with everything that is wrong in the document."""
    if len(content) > LARGEST:
        raise ImportRefused(_("The file is larger than {number} MB.").format(number=LARGEST >> 20))
    if not is_zip(content):
        return CourseFile(course=_course(content))
    archive = opened(content)
    documents = _documents(archive)
    if len(documents) != 1:
        raise ImportRefused(_("There must be exactly one course document (.json) in the zip."))
    course = _course(archive.read(documents[0], LARGEST_DOCUMENT))
    places = {PurePosixPath(name).name.partition(".")[0]: name for name in archive.names}
    wanted = {asset.sha256 for asset in course.assets}
    return CourseFile(
        course=course,
        archive=archive,
        places={digest: name for digest, name in places.items() if digest in wanted},
    )


def _documents(archive: Archive) -> list[str]:
    return [name for name in archive.names if name.endswith(".json") and name.count("/") <= 1]


def _course(content: bytes) -> Course:
    if len(content) > LARGEST_DOCUMENT:
        message = _("The course document is larger than {number} MB.")
        raise ImportRefused(message.format(number=LARGEST_DOCUMENT >> 20))
    try:
        course = from_json(content.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as reason:
        raise ImportRefused(_said(str(reason))) from None
    if len(course.lessons) > MOST_LESSONS:
        message = _("The course has {number} lessons, and {most} can be imported at once.")
        raise ImportRefused(message.format(number=len(course.lessons), most=MOST_LESSONS))
    return course


def _said(reason: str) -> str:
    message = _("The course document cannot be read: {reason}. Export the course again where it comes from.")
    return message.format(reason=reason[:300])
