"""How often something may be done: counted in the cache, for each process of the server."""

from __future__ import annotations

from hashlib import sha256

from django.core.cache import cache
from django.http import HttpRequest


def is_too_often(what: str, who: str, *, most: int, seconds: int) -> bool:
    """Counts this time too. ``what`` is a word without spaces; ``who`` is kept as a digest only."""
    key = f"throttle:{what}:{sha256(who.encode()).hexdigest()}"
    if cache.add(key, 1, seconds):
        return False
    try:
        return cache.incr(key) > most
    except ValueError:
        # It ran out between the two lines.
        return False


def visitor(request: HttpRequest) -> str:
    return request.META.get("REMOTE_ADDR", "")
