"""Name of a service -> what answers it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rest_framework.request import Request

from cms.api.parameters import Reader
from cms.api.stored.models import StoredPage

Service = Callable[[StoredPage | None, Request], Any]

REGISTRY: dict[str, Service] = {}
EXPANSION_PARAMETERS: dict[str, Reader] = {}
"""Parameters that only expansion knows, such as ``expand.navigation.depth``."""


def service(name: str) -> Callable[[Service], Service]:
    """Register the function that answers ``@name``."""

    def register(function: Service) -> Service:
        REGISTRY[name] = function
        return function

    return register
