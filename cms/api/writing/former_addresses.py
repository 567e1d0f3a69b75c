"""The address that a page had before it was moved or renamed leads to it."""

from __future__ import annotations

from django.utils import timezone
from wagtail.models import Page

from cms.api.addresses import stored_path, uid
from cms.api.stored.models import Alias


def leave_former_address(former: str, page: Page) -> None:
    """Also of a draft: whoever may read it is led on, and anybody else is told nothing."""
    if not former or former == stored_path(page):
        return
    Alias.objects.filter(path=stored_path(page)).delete()
    Alias.objects.update_or_create(
        path=former,
        defaults={"page_id": page.pk, "uid": uid(page), "made_at": timezone.now(), "manual": False},
    )
