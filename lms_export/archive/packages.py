"""Every package of every edition that is still released, of courses that anybody may read."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import msgspec
from django.utils.translation import gettext as _

from cms.core.privacy import readable
from cms.courses.models import Course
from lms_export.editions.models import Edition
from lms_export.editions.packages import NotTogether, export_edition
from lms_export.errors import CourseHasProblems, ExportError
from lms_export.writers import TITLES, WRITERS, unavailable

FORMATS = tuple(name for name in WRITERS if name != "facilitator")
"""The facilitator's guide is not public."""


class Wanted(msgspec.Struct, frozen=True):
    """``folder`` holds one format of one edition, whole or not at all."""

    edition: Edition
    title: str
    format: str
    folder: Path

    @property
    def edition_name(self) -> str:
        return f"{self.title} {self.edition}"

    @property
    def format_name(self) -> str:
        return TITLES[self.format]

    @property
    def name(self) -> str:
        return f"{self.edition_name}, {self.format_name}"


class Made(msgspec.Struct, frozen=True):
    wanted: Wanted
    files: tuple[Path, ...]
    reason: str = ""


def wanted_below(root: Path) -> list[Wanted]:
    return [
        Wanted(edition, _title(edition), name, root / slug / edition.number / name)
        for edition, slug in _editions()
        for name in FORMATS
    ]


def _title(edition: Edition) -> str:
    return " / ".join(dict.fromkeys(row.title for row in edition.languages.all()))


def _editions() -> Iterator[tuple[Edition, str]]:
    public = readable(Course.objects.all()).order_by("path").values_list("translation_key", "slug")
    slugs: dict[UUID, str] = {}
    for key, slug in public:
        slugs.setdefault(key, slug)
    released = Edition.objects.filter(course__in=slugs, state=Edition.State.RELEASED)
    released = released.prefetch_related("languages")
    for edition in sorted(released, key=lambda each: (slugs[each.course], each.major, each.minor)):
        yield edition, slugs[edition.course]


def make(wanted: list[Wanted], root: Path, told: Callable[[str], None]) -> list[Made]:
    """What an interrupted run has made is kept: an edition never changes. What nobody wants any more goes."""
    _forget_others(root, {each.folder for each in wanted})
    made = []
    for number, each in enumerate(wanted, start=1):
        told(f"{number}/{len(wanted)} {each.name}")
        made.append(_made(each))
    return made


def _forget_others(root: Path, wanted: set[Path]) -> None:
    for folder in root.glob("*/*/*"):
        if folder not in wanted:
            shutil.rmtree(folder)


def _made(wanted: Wanted) -> Made:
    reason = ""
    if not wanted.folder.is_dir():
        reason = unavailable(wanted.format) or _write(wanted)
    files = sorted(wanted.folder.glob("*")) if wanted.folder.is_dir() else []
    return Made(wanted, tuple(files), reason)


def _write(wanted: Wanted) -> str:
    """Why it could not be made; empty where it was."""
    wanted.folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=wanted.folder.parent, prefix=".") as begun:
        whole = Path(begun) / "whole"
        whole.mkdir()
        try:
            _export(wanted, whole)
        except CourseHasProblems as error:
            return "; ".join(str(problem) for problem in error.problems)
        except ExportError as error:
            return str(error) or _("It could not be made.")
        whole.replace(wanted.folder)
    return ""


def _export(wanted: Wanted, folder: Path) -> None:
    """All languages in one package; one for each where they do not go together."""
    languages = wanted.edition.language_codes
    try:
        export_edition(wanted.edition, wanted.format, languages, folder, with_evidence=False)
    except NotTogether:
        for language in languages:
            export_edition(wanted.edition, wanted.format, (language,), folder, with_evidence=False)
