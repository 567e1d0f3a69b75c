"""A disagreement and what was decided, worded in one language more; or worded better."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db import transaction
from wagtail.models import Locale

from cms.facts.models import DecisionWording, FactFlag, FlagDecision, FlagWording

_STATEMENTS = ("subject", "first_text", "first_source", "second_text", "second_source", "advice")
_DECISION = ("own_words", "reason")


@dataclass(frozen=True, kw_only=True)
class Language:
    """``is_worded``: both statements are written in it."""

    locale: Locale
    is_worded: bool


def languages_of(flag: FactFlag) -> list[Language]:
    worded = {wording.locale_id for wording in flag.wordings.all()}
    locales = Locale.objects.order_by("pk")
    return [Language(locale=locale, is_worded=locale.pk in worded) for locale in locales]


def last_decision(flag: FactFlag) -> FlagDecision | None:
    """The newest one that has words to be said in another language."""
    decisions = [one for one in flag.decisions.all() if one.own_words or one.reason]
    return decisions[-1] if decisions else None


def wording_in(flag: FactFlag, locale: Locale) -> FlagWording:
    """What there is; else an empty one, not stored."""
    found = next((one for one in flag.wordings.all() if one.locale_id == locale.pk), None)
    return found or FlagWording(flag=flag, locale=locale)


def decision_words(flag: FactFlag, locale: Locale) -> dict[str, str]:
    decision = last_decision(flag)
    words = decision.worded_in(locale.language_code) if decision else None
    return {name: getattr(words, name) for name in _DECISION} if words else {}


@transaction.atomic
def word(flag: FactFlag, locale: Locale, given: dict[str, Any]) -> None:
    FlagWording.objects.update_or_create(
        flag=flag, locale=locale, defaults={name: given[name] for name in _STATEMENTS}
    )
    decision = last_decision(flag)
    words = {name: given.get(name, "") for name in _DECISION}
    if decision is None:
        return
    if any(words.values()):
        DecisionWording.objects.update_or_create(decision=decision, locale=locale, defaults=words)
    else:
        DecisionWording.objects.filter(decision=decision, locale=locale).delete()
