"""A picture is drawn when its page is published, before anybody shares it."""

from __future__ import annotations

from django_tasks import task
from wagtail.models import Page

from cms.website.sharing.kept_pictures import picture_of


@task()
def draw_picture(page_id: int) -> None:
    page = Page.objects.live().filter(pk=page_id).select_related("locale").first()
    if page is not None:
        picture_of(page)
