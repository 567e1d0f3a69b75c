"""Making a package: take it, export the edition, store the file, and only then show it."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Callable
from pathlib import Path

from django.db import transaction

from cms.core.outages import DATABASE_IS_AWAY
from lms_export.academies.branding import brand_of
from lms_export.delivery import Delivered
from lms_export.editions.packages import export_edition
from lms_export.errors import CourseHasProblems, ExportError, errors_among
from lms_export.html.parts import GRANULARITIES, Granularity
from lms_export.packages import failures
from lms_export.packages.lease import LeaseLost, beating, claim, finish, give_up, hold
from lms_export.packages.listeners import tell
from lms_export.packages.models import Package, Paper, StoredFile
from lms_export.packages.orders import is_still_wanted
from lms_export.packages.storing import store, workshop

logger = logging.getLogger(__name__)

REACHED: dict[str, int] = {
    Package.Step.READING: 5,
    Package.Step.CHECKING: 20,
    Package.Step.WRITING: 40,
    Package.Step.STORING: 80,
}
"""Of a hundred, when a step begins."""

AtStep = Callable[[str], None]


def make(pk: int) -> None:
    """Nothing happens where it is made, or where another worker is at it. What stops it is kept with it."""
    mark = claim(pk)
    if not mark:
        return
    package = Package.objects.select_related("edition", "academy").get(pk=pk)
    try:
        with beating(pk, mark):
            reason = _made(package, mark)
        if reason:
            give_up(pk, mark, reason)
        else:
            tell(Package.objects.select_related("edition", "file").get(pk=pk))
    except LeaseLost:
        logger.warning("Package %s was taken over by another worker; this one stops", pk)


def _made(package: Package, mark: str) -> dict[str, str] | None:
    """Why it failed, or nothing."""
    try:
        with tempfile.TemporaryDirectory(dir=workshop()) as folder:
            _make(package, mark, Path(folder))
    except ExportError as error:
        return failures.in_every_language(error, lambda: _again(package))
    except failures.NotMade as error:
        return failures.by_code(error.code)
    except OSError as error:
        logger.exception("Package %s could not be stored", package.pk)
        return failures.of_machine(error)
    except (LeaseLost, *DATABASE_IS_AWAY):
        # Where the database is away, the lease ends and the package is taken up again.
        raise
    except Exception:
        logger.exception("Package %s failed", package.pk)
        return failures.by_code("unforeseen")
    return None


def _make(package: Package, mark: str, folder: Path) -> None:
    def at_step(step: str) -> None:
        hold(package.pk, mark, step=step, progress=REACHED[step])

    delivered = _export(package, folder, at_step)
    at_step(Package.Step.STORING)
    file = store(delivered.written.path, delivered.written.sha256)
    papers = {_ending(paper, delivered): store(paper) for paper in delivered.papers}
    _show(package, mark, delivered.written.path.name, file, papers)


def _export(package: Package, folder: Path, at_step: AtStep) -> Delivered:
    """The package and its papers in ``folder``, looked at as an importer would."""
    if not is_still_wanted(package):
        raise failures.NotMade("changed")
    delivered = export_edition(
        package.edition,
        package.format,
        package.language_codes,
        folder,
        granularity=_granularity(package),
        profile=package.profile or None,
        brand=brand_of(package.academy),
        at_step=at_step,
    )
    if errors_among(delivered.problems):
        raise CourseHasProblems(delivered.problems)
    return delivered


def _again(package: Package) -> None:
    with tempfile.TemporaryDirectory(dir=workshop()) as folder:
        _export(package, Path(folder), lambda step: None)


def _granularity(package: Package) -> Granularity | None:
    return next((each for each in GRANULARITIES if each == package.granularity), None)


def _ending(paper: Path, delivered: Delivered) -> str:
    return paper.name.removeprefix(f"{delivered.written.path.name}.")


@transaction.atomic
def _show(package: Package, mark: str, name: str, file: StoredFile, papers: dict[str, StoredFile]) -> None:
    """All at once, and only where nobody else has taken over."""
    finish(package.pk, mark, file=file, file_name=name)
    package.papers.all().delete()
    Paper.objects.bulk_create(
        Paper(package=package, name=ending, file=paper) for ending, paper in papers.items()
    )
