"""Pictures of titles, each drawn once: the name of the file is the digest of what it shows."""

from __future__ import annotations

from hashlib import sha256

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Page

from cms.website.search.kinds import one_of
from cms.website.sharing.picture import VERSION, draw

FOLDER = "shared-pictures"


def digest_of(page: Page) -> str:
    """Of the title, the language, the kind and the way it is drawn."""
    shown = "\n".join((str(VERSION), page.locale.language_code, _kind(page), page.title))
    return sha256(shown.encode()).hexdigest()[:32]


def picture_address(page: Page) -> str:
    return reverse("title_picture", args=[page.pk, digest_of(page)])


def picture_of(page: Page) -> bytes:
    """Drawn where it is not there yet: the queue may be behind."""
    name = f"{FOLDER}/{digest_of(page)}.png"
    if default_storage.exists(name):
        with default_storage.open(name) as kept:
            return bytes(kept.read())
    picture = draw(page.title, _kind(page), page.locale.language_code)
    default_storage.save(name, ContentFile(picture))
    return picture


def _kind(page: Page) -> str:
    language = page.locale.language_code
    with override(language):
        return one_of(page.specific_class.__name__, language) if page.depth > 2 else ""
