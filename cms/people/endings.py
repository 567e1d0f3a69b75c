"""Whoever keeps something about people is told when a consent has ended: a feed, an index, a copy.

What the site and the API show is asked anew each time and needs no telling. A room registers::

    @when_consents_end
    def forget(scopes: set[str]) -> None: ...
"""

from __future__ import annotations

from collections.abc import Callable

from django.db import transaction
from django.utils import timezone

from cms.people.queries import ended_and_not_told

Told = Callable[[set[str]], None]

_TOLD: list[Told] = []


def when_consents_end(function: Told) -> Told:
    if function not in _TOLD:
        _TOLD.append(function)
    return function


@transaction.atomic
def tell_of_endings() -> int:
    """All consents that have ended since the last time, in one go; how many."""
    ended = list(ended_and_not_told().select_for_update().values_list("pk", "scope"))
    if ended:
        tell({scope for _pk, scope in ended})
        ended_and_not_told().filter(pk__in=[pk for pk, _scope in ended]).update(end_told_at=timezone.now())
    return len(ended)


def tell(scopes: set[str]) -> None:
    for function in _TOLD:
        function(scopes)
