"""What a site is like after a fault: asked of its database and its stores, printed as JSON.

``python -m chaos.gathering``, in the environment of the site.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import django

django.setup()

from django.core.files.storage import default_storage  # noqa: E402
from django.db.models import Max  # noqa: E402
from django.utils import timezone  # noqa: E402
from django_tasks_db.models import DBTaskResult  # noqa: E402
from wagtail.models import Page  # noqa: E402

from cms.api.stored.models import Change, StoredPage  # noqa: E402
from cms.api.stored.repairing import differences  # noqa: E402
from cms.languages.models import TranslationJobItem  # noqa: E402
from cms.search.models import IndexedEntry  # noqa: E402
from lms_export.editions.models import Edition, FrozenFile  # noqa: E402
from lms_export.packages.models import Package, StoredFile  # noqa: E402
from lms_export.packages.storing import package_storage  # noqa: E402

_UNFINISHED = ".unfinished-"
_AT_ONCE = 1 << 20
_A_WHILE = timedelta(seconds=30)
"""A queue comes to what waits within it."""


def seen() -> dict[str, Any]:
    surplus, differing = differences()
    rows = dict(StoredPage.objects.values_list("uid", "etag"))
    return {
        "pages": {str(pk): "as it is" for pk in (*surplus, *differing)},
        "told": {str(pk): "otherwise" for pk in (*surplus, *differing)},
        "stale": StoredPage.objects.filter(stale=True).count(),
        "etags": rows,
        "searched": _searched(),
        "feed": _feed(rows),
        "packages": [_package(package) for package in Package.objects.select_related("file")],
        "works": [*_parts(), *_tasks()],
        "editions": [_edition(edition) for edition in Edition.objects.prefetch_related("languages")],
        "drafts": list(Page.objects.values_list("draft_title", flat=True)),
        "unfinished_files": list(_unfinished()),
        "damaged_files": list(_damaged()),
    }


def _searched() -> dict[str, str]:
    found = IndexedEntry.objects.filter(is_public=True).values_list("uid", "version")
    return {uid: version.partition(" ")[2] for uid, version in found}


def _feed(rows: dict[str, str]) -> dict[str, str]:
    """Whatever the feed said last of a page is what there is; all it says is that it is there or gone."""
    last = Change.objects.values("uid").annotate(last=Max("pk")).values_list("last", flat=True)
    kinds = dict(Change.objects.filter(pk__in=list(last)).values_list("uid", "kind"))
    gone = {uid for uid, kind in kinds.items() if kind in ("unpublished", "deleted")}
    return {uid: etag for uid, etag in rows.items() if uid not in gone} | {
        uid: "there" for uid, kind in kinds.items() if uid not in gone and uid not in rows
    }


def _package(package: Package) -> dict[str, Any]:
    file = package.file
    found = _sum(package_storage(), file.name) if file else ""
    name = f"{package.edition_id} {package.format} {package.languages} {package.granularity}"
    return {
        "name": f"package {name}",
        "state": package.state,
        "sha256": file.sha256 if file else "",
        "found": found,
        "papers": package.papers.count(),
    }


def _sum(storage: Any, name: str) -> str:
    try:
        with storage.open(name) as stream:
            total = hashlib.sha256()
            while piece := stream.read(_AT_ONCE):
                total.update(piece)
            return total.hexdigest()
    except OSError:
        return ""


def _parts() -> Iterator[dict[str, Any]]:
    for item in TranslationJobItem.objects.order_by("pk"):
        is_held = bool(item.lease_until and item.lease_until > timezone.now())
        yield {"name": f"job {item.job_id} part {item.pk}", "state": item.status, "is_held": is_held}
    for job in TranslationJobItem.objects.values_list("job", flat=True).distinct():
        yield {"name": f"job {job}", "state": "done"}


def _tasks() -> Iterator[dict[str, Any]]:
    """Of the finished ones only those that failed."""
    for task in DBTaskResult.objects.exclude(status="SUCCESSFUL"):
        state = {"READY": "waiting", "RUNNING": "running", "FAILED": "failed"}[task.status]
        is_held = state == "waiting" and max(task.enqueued_at, task.run_after) > timezone.now() - _A_WHILE
        yield {"name": f"task {task.task_name} {task.pk}", "state": state, "is_held": is_held}


def _edition(edition: Edition) -> dict[str, Any]:
    languages = [row.language for row in edition.languages.all()]
    documents = [row.language for row in edition.languages.all() if row.document_id]
    return {"name": f"edition {edition.number}", "languages": languages, "documents": documents}


def _unfinished() -> Iterator[str]:
    """Begun and not gone on with; those that are older than a run are swept away by the daily job."""
    location = getattr(package_storage(), "location", "")
    for path in Path(location).rglob("*") if location and Path(location).is_dir() else ():
        if path.is_file() and not path.name.startswith(_UNFINISHED) and not _is_known(path.name):
            yield path.name


def _is_known(name: str) -> bool:
    return StoredFile.objects.filter(name__endswith=name).exists()


def _damaged() -> Iterator[str]:
    for row in FrozenFile.objects.filter(erased_at=None):
        name = str(row.file.name)
        if _sum(default_storage, name) != row.sha256:
            yield name


if __name__ == "__main__":
    json.dump(seen(), sys.stdout)
