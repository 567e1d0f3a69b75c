"""Making a candidate a term, or saying that it is none. Both are remembered."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from cms.glossary.models import GlossaryTerm, TermCandidate

_Decision = TermCandidate.Decision


@transaction.atomic
def make_a_term(candidate: TermCandidate, person: Any) -> GlossaryTerm:
    """A draft without a definition, which its editor writes next."""
    term = GlossaryTerm(locale=candidate.locale, term=candidate.words, definition="", live=False)
    term.save()
    term.save_revision(user=person, clean=False)
    _decide(candidate, _Decision.TERM, person)
    return term


def refuse(candidate: TermCandidate, person: Any) -> None:
    _decide(candidate, _Decision.REFUSED, person)


def _decide(candidate: TermCandidate, decision: str, person: Any) -> None:
    candidate.decision = decision
    candidate.decided_by = person
    candidate.save(update_fields=["decision", "decided_by"])
