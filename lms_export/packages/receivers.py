"""What a withdrawal does to packages."""

from __future__ import annotations

from django.db import transaction

from lms_export.editions.models import Edition
from lms_export.packages.cleaning import drop_erased


def look_for_erased(_edition: Edition) -> None:
    """Once it is stored: where a consent has ended, the edition is erased in the same transaction."""
    transaction.on_commit(drop_erased, robust=True)
