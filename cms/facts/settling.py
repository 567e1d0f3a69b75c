"""Settling a disagreement and opening it again: who, when, what and why is kept."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from cms.facts.models import FactFlag, FlagDecision, FlagWording

Choice = FlagDecision.Choice


class DecidedMeanwhile(Exception):
    """Somebody else has settled it, or opened it again, since the person looked."""


def settle(
    flag: FactFlag, choice: str, *, person: Any = None, reason: str = "", own_words: str = ""
) -> FlagDecision:
    """Raises ``DecidedMeanwhile`` where it is settled already."""
    words = own_words if choice == Choice.NEITHER else ""
    return _decide(flag, FactFlag.State.SETTLED, choice, person, reason, words)


def reopen(flag: FactFlag, *, person: Any, reason: str) -> FlagDecision:
    return _decide(flag, FactFlag.State.OPEN, Choice.REOPENED, person, reason)


@transaction.atomic
def raise_flag(wording: FlagWording, kind: str) -> FactFlag:
    """A new one, worded in one language."""
    flag = FactFlag.objects.create(kind=kind)
    wording.flag = flag
    wording.save()
    return flag


@transaction.atomic
def _decide(
    flag: FactFlag, state: str, choice: str, person: Any, reason: str, own_words: str = ""
) -> FlagDecision:
    """Of two at the same moment one changes the state, and the other is told."""
    changed = FactFlag.objects.filter(pk=flag.pk).exclude(state=state).update(state=state)
    if not changed:
        raise DecidedMeanwhile
    flag.state = state
    return FlagDecision.objects.create(
        flag=flag, choice=choice, person=person, reason=reason, own_words=own_words
    )
