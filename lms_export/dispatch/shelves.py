"""What is rendered for live packages goes when its edition is withdrawn, or nobody gets it any more."""

from __future__ import annotations

import shutil
import time
from collections.abc import Container, Iterator
from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.db import transaction

from lms_export.dispatch.models import Licence
from lms_export.editions.models import Edition

SPARED = timedelta(days=2)
"""Learners who opened the course before the package moved on still read in it."""


def clear_after(edition: Edition) -> None:
    """The withdrawn edition's files, once the withdrawal is certain."""
    transaction.on_commit(lambda: _clear(edition))


def clear() -> int:
    """On this node: withdrawn editions at once, what no package shows after two days. How many went."""
    shown = set(Licence.objects.filter(revoked_at=None).values_list("edition", flat=True))
    released = set(Edition.objects.filter(state=Edition.State.RELEASED).values_list("pk", flat=True))
    going = [folder for folder in _folders() if _may_go(folder, shown, released)]
    for folder in going:
        shutil.rmtree(folder, ignore_errors=True)
    return len(going)


def _clear(edition: Edition) -> None:
    for folder in _folders():
        if _edition(folder) == edition.pk:
            shutil.rmtree(folder, ignore_errors=True)


def _may_go(folder: Path, shown: Container[int], released: Container[int]) -> bool:
    edition = _edition(folder)
    is_old = time.time() - folder.stat().st_mtime > SPARED.total_seconds()
    return (edition not in released and edition != 0) or (is_old and edition not in shown)


def _folders() -> Iterator[Path]:
    root = Path(settings.LIVE_ROOT)
    yield from (folder for folder in root.iterdir() if folder.is_dir()) if root.is_dir() else ()


def _edition(folder: Path) -> int:
    """0 for one that is being made."""
    number = folder.name.partition("-")[0]
    return int(number) if number.isdigit() else 0
