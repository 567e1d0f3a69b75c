"""Removing what nobody fetches. What a partner fetched stays, and so do packages of the newest edition."""

from __future__ import annotations

import shutil
import time
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from lms_export.editions.models import Edition
from lms_export.packages.failures import by_code
from lms_export.packages.models import Download, Package, Paper, StoredFile
from lms_export.packages.storages.disk import UNFINISHED
from lms_export.packages.storing import package_storage, workshop

State = Package.State

UNCLAIMED = timedelta(days=1)
"""A file may be stored for a while before a package refers to it."""


def forgotten(days: int) -> QuerySet[Package]:
    """Finished packages that nobody needs."""
    cut = timezone.now() - timedelta(days=days)
    fetched_by_partner = Download.objects.exclude(academy_name="").exclude(package=None).values("package")
    fetched_lately = Download.objects.filter(at__gte=cut).exclude(package=None).values("package")
    finished = Package.objects.filter(state__in=[State.DONE, State.FAILED], requested_at__lt=cut)
    return (
        finished.filter(Q(made_at=None) | Q(made_at__lt=cut))
        .exclude(pk__in=fetched_by_partner)
        .exclude(pk__in=fetched_lately)
        .exclude(edition__in=_newest())
    )


def clean(days: int | None = None) -> int:
    """How many packages were removed; their files go as well, where nothing else is in them."""
    keys = list(forgotten(settings.PACKAGES_KEPT_DAYS if days is None else days).values_list("pk", flat=True))
    Package.objects.filter(pk__in=keys, state__in=[State.DONE, State.FAILED]).delete()
    remove_files()
    sweep()
    return len(keys)


def remove_files(since: timedelta = UNCLAIMED) -> int:
    """Files that nothing refers to. The row is held meanwhile: whoever wants the same bytes waits."""
    old = timezone.now() - since
    left = StoredFile.objects.filter(packages=None, papers=None, wanted_at__lte=old)
    return sum(_remove(pk, old) for pk in left.values_list("pk", flat=True))


@transaction.atomic
def _remove(pk: int, old: datetime) -> bool:
    row = StoredFile.objects.select_for_update().filter(pk=pk, wanted_at__lte=old).first()
    if row is None or row.packages.exists() or row.papers.exists():
        return False
    row.delete()
    package_storage().delete(row.name)
    return True


def drop_erased() -> int:
    """Packages of editions that were erased when a consent ended show the person, so they go at once."""
    erased = Q(edition__together__redacted_at__isnull=False) | Q(
        edition__languages__document__redacted_at__isnull=False
    )
    kept = Package.objects.filter(erased).exclude(state=State.FAILED).distinct()
    keys = list(kept.values_list("pk", flat=True))
    if keys:
        _drop(keys)
        remove_files(since=timedelta())
    return len(keys)


@transaction.atomic
def _drop(keys: list[int]) -> None:
    """One that is being made loses its worker as well."""
    Paper.objects.filter(package__in=keys).delete()
    Package.objects.filter(pk__in=keys).update(
        state=State.FAILED, file=None, claim="", step="", progress=0, reason=by_code("erased")
    )


def sweep() -> None:
    """What killed workers left where packages are put together."""
    oldest = time.time() - UNCLAIMED.total_seconds()
    unfinished = Path(getattr(package_storage(), "location", "") or workshop()).glob(f"*/{UNFINISHED}*")
    for path in [*workshop().iterdir(), *unfinished]:
        if path.stat().st_mtime < oldest:
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)


def _newest() -> list[int]:
    """Of each course, the edition that readers see."""
    released = Edition.objects.filter(state=Edition.State.RELEASED).order_by("course", "major", "minor")
    return list(dict(released.values_list("course", "pk")).values())
