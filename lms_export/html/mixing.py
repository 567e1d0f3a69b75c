"""An order that gives nothing away, the same on every export; the player mixes anew for each attempt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lms_export.html.identifiers import code_of


def mixed(parts: Sequence[Mapping[str, str]], seed: str) -> list[Mapping[str, str]]:
    """``parts`` (told apart by their ``letter``) in another order than given, where there are two or more."""
    given = list(parts)
    order = sorted(given, key=lambda part: code_of(seed + part["letter"]))
    return order[1:] + order[:1] if order == given else order
