"""The order in which languages are named: that of the configuration, in which none stands before its rank."""

from __future__ import annotations

from collections.abc import Iterable

from django.conf import settings


def in_order(codes: Iterable[str], first: str = "") -> list[str]:
    """``first`` before all others; what the site does not know comes last."""
    places = {code: place for place, (code, _name) in enumerate(settings.LANGUAGES)}
    return sorted(codes, key=lambda code: (code != first, places.get(code, len(places)), code))
