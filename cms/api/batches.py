"""Long lists in batches, as plone.restapi numbers them, and the ``Link`` header that says the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from cms.api.parameters import Reader, number

USUAL = 25
MOST = 100
FURTHEST = 1_000_000
_RELATIONS = ("first", "prev", "next", "last")

BATCH_PARAMETERS: dict[str, Reader] = {"b_size": number(1, MOST), "b_start": number(0, FURTHEST)}


def header(links: Mapping[str, str]) -> str:
    """``links`` as a ``Link`` header; what is no relation is left out."""
    return ", ".join(f'<{links[name]}>; rel="{name}"' for name in _RELATIONS if name in links)


@dataclass(frozen=True, kw_only=True)
class Batch:
    """``start`` and ``size`` of what is shown of ``total``; ``shown`` where it became fewer than ``size``.

    ``address`` is that of the list, ``parameters`` are those that stay the same on its other pages.
    """

    address: str
    total: int
    start: int = 0
    size: int = USUAL
    shown: int | None = None
    parameters: tuple[tuple[str, str], ...] = ()

    @property
    def end(self) -> int:
        return self.start + (self.size if self.shown is None else self.shown)

    def links(self) -> dict[str, str]:
        """Relation -> address; nothing where all is shown at once."""
        if not self.start and self.end >= self.total:
            return {}
        last = max(0, (self.total - 1) // self.size * self.size)
        found = {"first": self._at(0), "last": self._at(last)}
        if self.start:
            found["prev"] = self._at(max(0, self.start - self.size))
        if self.end < self.total:
            found["next"] = self._at(self.end)
        return found

    def members(self) -> dict[str, Any]:
        """To be placed into the answer beside ``items``."""
        links = self.links()
        batching = {"batching": {"@id": self._at(self.start), **links}} if links else {}
        return {"items_total": self.total, **batching}

    def header(self) -> str:
        return header(self.links())

    def _at(self, start: int) -> str:
        size = [("b_size", str(self.size))] if self.size != USUAL else []
        return f"{self.address}?{urlencode([*self.parameters, *size, ('b_start', str(start))])}"
