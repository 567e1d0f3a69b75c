"""Which version somebody has read: a write on top of an older one is refused."""

from __future__ import annotations

from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.api.writing.asked import Asked
from cms.api.writing.refusals import Refused


def version_of(page: Page) -> str:
    """Another one after each saving, move and change of state."""
    row = Page.objects.values_list("latest_revision_id", "live_revision_id", "live", "url_path").get(
        pk=page.pk
    )
    revision, live_revision, live, _path = row
    return f'"draft-{page.pk}-{revision or 0}-{live_revision or 0}{"" if live else "-off"}"'


def need_version(asked: Asked, page: Page) -> None:
    """``If-Match``, where it was sent. Raises ``Refused`` with the version that is current."""
    # Whoever writes at the same time waits here until this write is done.
    Page.objects.select_for_update().filter(pk=page.pk).values_list("pk", flat=True).first()
    wanted = asked.request.headers.get("If-Match", "").strip()
    current = version_of(page)
    if wanted in ("", "*") or current in [tag.strip() for tag in wanted.split(",")]:
        return
    sentence = _("The page was changed after you read it. Read it again, and send your change with its ETag.")
    raise Refused(412, sentence, current=current)
