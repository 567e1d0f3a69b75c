"""Noting what a person should be told. The mail follows from the task queue, or is collected first."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

from django.db import transaction
from wagtail.models import Locale

from cms.languages.models import Notice, NoticeKind, SilencedNotice
from cms.languages.notices.tasks import send_notices_of

COLLECTED = frozenset({NoticeKind.BEHIND, NoticeKind.COMMENT, NoticeKind.DUE})
"""Kinds that come in numbers: one mail is sent for several, a little later."""


def notify(
    people: Iterable[Any],
    kind: NoticeKind,
    source_object: Any,
    locale: Locale,
    *,
    reason: str,
    details: dict[str, Any] | None = None,
) -> list[Notice]:
    """Tell ``people``, each in their own language, once for the same ``reason`` (at most 100 characters).

    Whoever has switched the kind off is left out. Returns what is new.
    """
    wanted = {person.pk: person for person in people if person and person.is_active}
    silenced = SilencedNotice.objects.filter(person__in=wanted, kind=kind)
    for person_id in silenced.values_list("person_id", flat=True):
        wanted.pop(person_id, None)
    made = [
        Notice.objects.get_or_create(
            person=person,
            kind=kind,
            object_key=source_object.translation_key,
            locale=locale,
            reason=reason,
            defaults={"details": details or {}},
        )
        for person in wanted.values()
    ]
    new = [notice for notice, is_new in made if is_new]
    if kind not in COLLECTED:
        _send_afterwards({notice.person_id for notice in new})
    return new


def _send_afterwards(person_ids: set[int]) -> None:
    for person_id in person_ids:
        transaction.on_commit(partial(send_notices_of.enqueue, person_id))
