"""By what it is seen that a course document may say something else: asked at each request, so it is cheap."""

from __future__ import annotations

from django.db.models import Max
from django.utils import timezone
from wagtail.models import Page

from cms.api.stored.encoding import made_with
from cms.api.stored.models import Change
from cms.core.digests import short_digest
from cms.glossary.models import FalseFriend
from cms.glossary.queries import live_texts
from cms.media.models import Recording, RecordingTrack

FORMAT = 1
"""To be raised when the code makes other documents of the same pages."""


def version() -> str:
    """One for the whole site: a course borrows from others, and shows terms, pictures and case studies.

    Whatever is published raises it. A day counts too: on another one a consent may have ended.
    """
    newest = Change.objects.aggregate(newest=Max("pk"))["newest"]
    published = Page.objects.aggregate(latest=Max("last_published_at"))["latest"]
    signs = (FORMAT, made_with(), newest, published, timezone.localdate(), *_of_registers())
    return short_digest(repr(signs))


def _of_registers() -> tuple[object, ...]:
    return (
        sorted(live_texts().items()),
        list(FalseFriend.objects.filter(live=True).order_by("pk").values_list()),
        list(Recording.objects.order_by("pk").values_list()),
        list(RecordingTrack.objects.order_by("pk").values_list("pk", "recording", "locale", "captions")),
    )
