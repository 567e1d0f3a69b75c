"""The table of services: each module registers its own."""

from cms.api.services import (
    actions,
    breadcrumbs,
    context_navigation,
    lock,
    navigation,
    navigation_root,
    site,
    workflow,
)

__all__ = [
    "actions",
    "breadcrumbs",
    "context_navigation",
    "lock",
    "navigation",
    "navigation_root",
    "site",
    "workflow",
]
