"""Withdrawn editions of which somebody has a package and was not told; three queries."""

from __future__ import annotations

from collections import Counter

from django.db.models import Exists, OuterRef

from lms_export.editions.models import Edition, EditionLanguage
from lms_export.packages.models import Download
from lms_export.updates.models import Letter
from lms_export.updates.writing import cause_told, withdrawal_name


def untold() -> list[tuple[Edition, int]]:
    """Each with the number of academies, the one that was withdrawn last first."""
    told = set(Letter.objects.filter(kind=Letter.Kind.WITHDRAWN).values_list("name", flat=True))
    waiting = Counter(
        edition
        for edition, academy, cause in _holding()
        if withdrawal_name(edition, academy, cause) not in told
    )
    editions = Edition.objects.filter(pk__in=waiting).prefetch_related("languages")
    return [(edition, waiting[edition.pk]) for edition in editions.order_by("-withdrawn_at")]


def _holding() -> set[tuple[int, int, str]]:
    """Edition, academy, and why the edition is gone."""
    erased = EditionLanguage.objects.filter(edition=OuterRef("edition"), document__redacted_at__isnull=False)
    fetched = Download.objects.filter(
        edition__state=Edition.State.WITHDRAWN, kind=Download.Kind.PACKAGE, academy__isnull=False
    ).annotate(is_erased=Exists(erased))
    rows = fetched.values_list("edition", "academy", "edition__withdrawal_cause", "is_erased").distinct()
    return {
        (edition, academy, cause_told(cause, is_erased))
        for edition, academy, cause, is_erased in rows
        if academy is not None
    }
