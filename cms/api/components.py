"""What can be asked about every page, by address: the part of an answer that ``?expand=`` fills."""

from typing import Any

NAMES = (
    "actions",
    "aliases",
    "breadcrumbs",
    "contextnavigation",
    "navigation",
    "navroot",
    "translations",
    "types",
    "workflow",
)


def components(address: str) -> dict[str, Any]:
    return {name: {"@id": f"{address}/@{name}"} for name in NAMES}
