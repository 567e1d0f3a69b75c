"""The services of readers, asked about a page that is not published, by somebody who may read it."""

from __future__ import annotations

from django.http import HttpResponse
from rest_framework.request import Request
from wagtail.models import Page

from cms.api.addresses import stored_path, uid
from cms.api.drafts import relations
from cms.api.page_types import description
from cms.api.services import SERVICES
from cms.api.services.answering import answer_about
from cms.api.stored.models import StoredPage
from cms.api.writing.asked import Asked
from cms.api.writing.refusals import not_found
from cms.api.writing.rights import page_asked_for
from cms.api.writing.showing import kept_private, latest
from cms.api.writing.table import READS


def service_about_a_draft(asked: Asked) -> HttpResponse:
    """What is published is answered for as for anybody: it is not found here."""
    if StoredPage.objects.filter(path=asked.path).exists():
        raise not_found(asked.path)
    page = page_asked_for(asked)
    return kept_private(answer_about(row_of(page), Request(asked.request), asked.service, asked.which))


def row_of(page: Page) -> StoredPage:
    """What services know a page by. It is never saved."""
    draft, path = latest(page), stored_path(page)
    return StoredPage(
        page_id=page.pk,
        path=path,
        uid=uid(page),
        translation_key=page.translation_key,
        language=page.locale.language_code,
        type=page.specific_class.__name__,
        title=draft.title,
        description=description(draft),
        parent_path=path.rpartition("/")[0],
        depth=path.count("/") + 1,
        position=page.path,
        url_path=page.url_path,
        modified=page.latest_revision_created_at,
    )


def answer_for_drafts() -> None:
    """Called once, when the app is ready and all services are known."""
    READS["relations"] = relations.look
    for name in SERVICES:
        READS.setdefault(name, service_about_a_draft)
