"""Published pages that lead to a page nobody can read: a draft, a private one, or one that is gone."""

from __future__ import annotations

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import IntegerField, QuerySet
from django.db.models.functions import Cast
from wagtail.models import Page, ReferenceIndex

from cms.core.home.responsibility import changeable_by
from cms.core.privacy import readable

# What a page is chosen by for other reasons than a link.
_NO_LINKS = ("translation_source", "alias_of")


def pages_with_broken_links(user: Any) -> QuerySet[Page]:
    """Those the user may change."""
    pages = ContentType.objects.get_for_model(Page, for_concrete_model=False)
    found = (
        ReferenceIndex.objects.filter(base_content_type=pages, to_content_type=pages)
        .exclude(model_path__in=_NO_LINKS)
        .annotate(source=Cast("object_id", IntegerField()), target=Cast("to_object_id", IntegerField()))
        .exclude(target__in=readable(Page.objects.all()).values("pk"))
    )
    return changeable_by(user, list(found.values_list("source", flat=True).distinct())).filter(live=True)
