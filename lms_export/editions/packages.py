"""A released edition as a package: from what was frozen, whatever the pages say by now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from django.conf import settings
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from lms_export.brand import Brand
from lms_export.checks import judge_course
from lms_export.course import Course as Document
from lms_export.delivery import Delivered, Order, deliver
from lms_export.editions.models import Edition, FrozenDocument, FrozenFile
from lms_export.editions.pilot import as_pilot, is_pilot
from lms_export.errors import CourseHasProblems, ExportError, UnknownLanguage, errors_among
from lms_export.exporting import possible
from lms_export.html.parts import Granularity
from lms_export.kept_lessons import read_course
from lms_export.memory import remembering
from lms_export.messages import speaking
from lms_export.profiles.choice import chosen
from lms_export.reader.assets import assets_on_disk
from lms_export.writers.options import in_folder


class EditionIsGone(ExportError):
    """What the edition consisted of was erased when somebody's consent ended."""


class NotTogether(ExportError):
    """The edition holds these languages one by one only."""


def export_edition(
    edition: Edition,
    format_name: str | None,
    languages: tuple[str, ...],
    folder: Path,
    *,
    granularity: Granularity | None = None,
    profile: str | None = None,
    with_evidence: bool = True,
    brand: Brand | None = None,
    at_step: Callable[[str], None] = lambda step: None,
) -> Delivered:
    """The package, the same bytes each time for the same ``brand``, and as long as it is a pilot or is not.

    ``at_step`` is told when "reading", "checking" and "writing" begin.
    Raises ``ExportError``; nothing is written then.
    """
    with speaking(get_language() or "en"), remembering(settings.PAGE_CACHE_ROOT):
        choice = possible(chosen(format_name, granularity, profile))
        at_step("reading")
        frozen = document_of(edition, languages)
        order = Order(
            choice=choice,
            languages=languages,
            place=lambda name: folder / name,
            with_evidence=with_evidence,
            brand=brand,
        )
        course = msgspec.structs.replace(read_course(frozen.json), pilot=is_pilot(edition))
        with files_of(frozen, course) as assets:
            find = in_folder(assets)
            at_step("checking")
            results = as_pilot(
                judge_course(
                    course,
                    has_file=lambda asset: find(asset).is_file(),
                    release=True,
                    format=choice.format,
                    granularity=order.granularity,
                )
            )
            problems = [problem for result in results for problem in result.problems]
            if errors_among(problems):
                raise CourseHasProblems(problems)
            at_step("writing")
            return deliver(course, order, find, results)


def document_of(edition: Edition, languages: tuple[str, ...]) -> FrozenDocument:
    """What holds ``languages`` of the edition. Raises ``ExportError`` where nothing does."""
    rows = {row.language: row.document for row in edition.languages.select_related("document")}
    for language in languages:
        if language not in rows:
            raise UnknownLanguage(language, list(rows))
    found = rows[languages[0]] if len(languages) == 1 else edition.together
    if found is None:
        raise NotTogether(
            _("A language of this edition lacks a page. Make a package of each language instead.")
        )
    if found.redacted_at:
        raise EditionIsGone(_("This edition was withdrawn, and its content erased: a consent had ended."))
    return found


@contextmanager
def files_of(frozen: FrozenDocument, course: Document) -> Iterator[Path]:
    """A folder with the files of ``frozen``, gone afterwards."""
    files = FrozenFile.objects.filter(shown_in__document=frozen, erased_at=None).distinct()
    assets = {asset.sha256: asset for asset in course.assets}
    with assets_on_disk({each.sha256: each.file for each in files}, assets) as folder:
        yield folder
