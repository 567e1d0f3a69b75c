"""The whole projection made anew."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from cms.api.stored.models import StoredPage
from cms.api.stored.repairing import all_wanted, differences, write_anew, write_stale
from cms.api.stored.writing import remove

_WIDTH = 40


def rebuild(show: Callable[[str], None], *, resume: bool = False) -> int:
    """Returns how many documents were written; ``show`` is given a progress bar."""
    surplus, _differing = differences()
    remove(StoredPage.objects.filter(page_id__in=surplus).defer("body", "gzip"))
    wanted = all_wanted()
    if not resume:
        StoredPage.objects.update(stale=True)
    done = set(StoredPage.objects.filter(stale=False).values_list("page_id", flat=True))
    to_write = [pk for pk in wanted if pk not in done]
    show(_bar(0, len(to_write)))
    numbers = count(1)
    write_anew(to_write, anew=True, tick=lambda: show(_bar(next(numbers), len(to_write))))
    write_stale()
    return len(to_write)


def _bar(number: int, total: int) -> str:
    filled = _WIDTH * number // total if total else _WIDTH
    return f"\r[{'#' * filled}{'.' * (_WIDTH - filled)}] {number}/{total}"
