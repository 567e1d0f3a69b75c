"""What other rooms do with packages: ask for one, try again, and note that somebody fetched it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db import transaction
from django.utils import timezone

from lms_export.academies.models import Academy
from lms_export.editions.models import Edition
from lms_export.html.parts import Granularity
from lms_export.packages.lease import tell_the_queue
from lms_export.packages.models import Download, Package, Paper
from lms_export.packages.orders import order_of


def request_package(
    edition: Edition,
    languages: Sequence[str],
    *,
    format: str | None = None,
    profile: str | None = None,
    granularity: Granularity | None = None,
    academy: Academy | None = None,
) -> Package:
    """The package of this order, waiting where nobody had asked for it before. Returns at once.

    With an ``academy`` that has a brand, one that carries it.
    Two who ask at once get the same row. Raises ``ExportError`` where no such package can be made.
    """
    order = order_of(
        edition,
        tuple(languages),
        format=format,
        profile=profile,
        granularity=granularity,
        academy=academy,
    )
    made = {
        "edition": edition,
        "format": order.format,
        "profile": order.profile,
        "granularity": order.granularity,
        "languages": ",".join(order.languages),
        "academy": order.academy,
    }
    package, is_new = Package.objects.get_or_create(key=order.key, defaults=made)
    if is_new:
        tell_the_queue(package.pk)
    return package


def retry(package: Package) -> None:
    """What has failed waits again; of anything else nothing changes."""
    failed = Package.objects.filter(pk=package.pk, state=Package.State.FAILED)
    if failed.update(state=Package.State.QUEUED, reason={}, attempts=0, step="", progress=0):
        tell_the_queue(package.pk)
    package.refresh_from_db()


@transaction.atomic
def record_download(
    package: Package,
    *,
    academy: Academy | None = None,
    user: Any = None,
    token: str = "",
    paper: Paper | None = None,
) -> Download:
    """Somebody fetches ``package``, or a paper of it; on behalf of ``academy`` where one is given."""
    file = paper.file if paper else package.file
    return Download.objects.create(
        package=package,
        edition_id=package.edition_id,
        kind=Download.Kind.PAPER if paper else Download.Kind.PACKAGE,
        file_name=str(paper or package.file_name),
        sha256=file.sha256 if file else "",
        user=user if user and user.is_authenticated else None,
        academy=academy,
        academy_name=academy.name if academy else "",
        token=token[:100],
        at=timezone.now(),
    )
