"""Publications despite objections: recorded, looked up, ended."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Any
from uuid import UUID

from django.utils import timezone
from wagtail.models import Locale

from cms.core.public_changes.recording import record_public_change
from cms.core.public_changes.sharing import shared
from cms.languages.gate import GateProblem
from cms.languages.models import GateOverride
from cms.prepared.asking import Prepared

SHORTEST_REASON = 20
"""Characters; shorter ones explain nothing to who reads them on the page."""


def override_of(page_or_snippet: Any) -> GateOverride | None:
    """What holds for the live version of ``page_or_snippet`` in its language; one query for nothing."""
    held = {(key, locale): pk for key, locale, pk in shared("overrides", _in_force.all)}
    found = held.get((page_or_snippet.translation_key, page_or_snippet.locale_id))
    return GateOverride.objects.get(pk=found) if found else None


def overrides_of(keys: Iterable[UUID], language_codes: Iterable[str]) -> list[GateOverride]:
    """What holds for any of these objects in any of these languages, oldest first; one query."""
    found = _holding(keys).filter(locale__language_code__in=list(language_codes))
    return sorted(found.select_related("locale").order_by(), key=attrgetter("created_at", "pk"))


def record_override(
    source_object: Any, locale: Locale, reason: str, problems: Sequence[GateProblem], person: Any
) -> GateOverride:
    end_override(source_object, locale)
    return GateOverride.objects.create(
        object_key=source_object.translation_key,
        locale=locale,
        reason=reason.strip(),
        problems=[{"kind": problem.kind, "text": problem.text, "path": problem.path} for problem in problems],
        person=person,
    )


def end_override(source_object: Any, locale: Locale) -> None:
    """The version that is live now has no objections against it, or others."""
    _holding([source_object.translation_key]).filter(locale=locale).update(ended_at=timezone.now())
    record_public_change()


def _holding(keys: Iterable[UUID]) -> Any:
    return GateOverride.objects.filter(object_key__in=list(keys), ended_at__isnull=True)


def _holding_now() -> Any:
    """Few: each is to be ended by the next publication. The newest of a page comes last."""
    return GateOverride.objects.filter(ended_at__isnull=True).order_by("pk").values_list(*_WHERE, "pk")


_WHERE = ("object_key", "locale_id")
_in_force = Prepared(_holding_now)
