"""Components filled in: what ``?expand=`` asks for."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.utils.translation import override
from rest_framework.request import Request

from cms.api.services import REGISTRY
from cms.api.stored.models import StoredPage


def expanded(row: StoredPage | None, request: Request, names: list[str]) -> dict[str, Any]:
    """Name -> answer of the service, in the page's language. What only has an address is left out."""
    with override(row.language if row else settings.LANGUAGE_CODE):
        return {name: REGISTRY[name](row, request) for name in names if name in REGISTRY}
