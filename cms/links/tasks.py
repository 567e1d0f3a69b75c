"""What the queue does for links: after everything else that waits."""

from __future__ import annotations

from django_tasks import task
from wagtail.models import Page

from cms.links.asking import ask
from cms.links.keeping import keep_links

_AFTER_OTHERS = -50


@task(priority=_AFTER_OTHERS)
def read_links(page_id: int) -> None:
    page = Page.objects.live().filter(pk=page_id).first()
    if page is not None:
        keep_links(page.specific)


@task(priority=_AFTER_OTHERS)
def ask_address(address_id: int) -> None:
    ask(address_id)
