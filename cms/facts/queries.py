"""Every read of the room, with what a screen shows of each."""

from __future__ import annotations

from django.db.models import Prefetch, QuerySet

from cms.facts.models import FactFlag, FlagDecision, FlagWording


def flags(state: str = "") -> QuerySet[FactFlag]:
    """Those of one state, or all, with wordings and decisions: five queries for any number."""
    decisions = FlagDecision.objects.select_related("person").prefetch_related("wordings__locale")
    found = FactFlag.objects.prefetch_related(
        Prefetch("wordings", FlagWording.objects.select_related("locale")),
        Prefetch("decisions", decisions),
    )
    return found.filter(state=state) if state in FactFlag.State.values else found


def number_of_flags() -> dict[str, int]:
    """How many there are in each state."""
    states = list(FactFlag.objects.values_list("state", flat=True))
    return {state: states.count(state) for state in FactFlag.State.values}
