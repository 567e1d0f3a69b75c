"""Stored pages as they stand in lists, without reading their documents."""

from __future__ import annotations

from functools import cache
from typing import Any

from django.apps import apps
from django.db.models import QuerySet
from django.utils.translation import override

from cms.api.addresses import base
from cms.api.moments import moment
from cms.api.page_types import PUBLIC_FIELDS, type_title
from cms.api.stored.models import StoredPage
from cms.search.models import IndexedEntry


def summary_of(row: StoredPage | IndexedEntry) -> dict[str, Any]:
    """The same as ``cms.api.projection.summary`` of its page."""
    return {
        "@id": f"{base()}/{row.path}",
        "@type": row.type,
        "UID": row.uid,
        "title": row.title,
        "description": row.description,
        "language": row.language,
        "review_state": "published",
        "type_title": title_of_type(row.type, row.language),
        "effective": moment(row.effective),
    }


def summarised() -> QuerySet[StoredPage]:
    """Rows with no more than what ``summary_of`` tells, in the order of the site."""
    return StoredPage.objects.only(*TOLD).order_by("position")


TOLD = (
    "path",
    "uid",
    "translation_key",
    "language",
    "type",
    "title",
    "description",
    "effective",
)


@cache
def title_of_type(name: str, language: str) -> str:
    """What editors call the type in ``language``."""
    model = next(model for model in map(apps.get_model, PUBLIC_FIELDS) if model.__name__ == name)
    with override(language):
        return type_title(model)
