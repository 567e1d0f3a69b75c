"""What can be uploaded: the model, its form, its rights, and what a client calls its fields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.documents.forms import get_document_form
from wagtail.documents.permissions import permission_policy as document_policy
from wagtail.images.forms import get_image_form
from wagtail.images.permissions import permission_policy as image_policy

from cms.media.models import CreditedDocument, CreditedImage

_OF_BOTH = ("title", "credit", "source", "licence", "collection", "tags")
_OF_PERSONS = ("persons_shown", "consent_site", "consent_api", "consent_package", "consent_print")


@dataclass(frozen=True, kw_only=True)
class Kind:
    """``file`` is the member that holds the file; ``most_bytes`` is how large that may be."""

    service: str
    type: str
    file: str
    fields: tuple[str, ...]
    most_bytes: int
    model: Any
    form: Callable[[Any], Any]
    policy: Any
    missing: Any


IMAGES = Kind(
    service="images",
    type="Image",
    file="image",
    fields=(*_OF_BOTH, *_OF_PERSONS, "consent_expires"),
    most_bytes=10 * 1024 * 1024,
    model=CreditedImage,
    form=get_image_form,
    policy=image_policy,
    missing=_("There is no picture %(key)s that you may choose."),
)
DOCUMENTS = Kind(
    service="documents",
    type="File",
    file="file",
    fields=_OF_BOTH,
    most_bytes=20 * 1024 * 1024,
    model=CreditedDocument,
    form=get_document_form,
    policy=document_policy,
    missing=_("There is no document %(key)s that you may choose."),
)
KINDS = {kind.service: kind for kind in (IMAGES, DOCUMENTS)}
MOST_BYTES_OF_BODY = {name: kind.most_bytes * 3 // 2 for name, kind in KINDS.items()}
"""Base64 takes a third more than the file; the rest is for words."""
