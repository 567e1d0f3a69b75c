"""Who may be shown where, asked of the database at every reading: nothing of it is kept."""

from __future__ import annotations

from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet
from django.utils import timezone

from cms.people.models import Consent, Person


def people_shown(scope: Consent.Scope) -> QuerySet[Person]:
    """Those with a consent for ``scope`` in force now; one query, and one for their organisations."""
    given = consents_in_force().filter(person=OuterRef("pk"), scope=scope)
    return Person.objects.filter(Exists(given)).order_by("name").prefetch_related("organisation")


def with_consents_in_force(people: QuerySet[Person]) -> QuerySet[Person]:
    """Each with its consents that hold now, as ``in_force``."""
    return people.prefetch_related(Prefetch("consents", consents_in_force(), to_attr="in_force"))


def consents_in_force() -> QuerySet[Consent]:
    today, now = timezone.localdate(), timezone.now()
    not_withdrawn = Q(withdrawn_at__isnull=True) | Q(withdrawn_at__gt=now)
    return Consent.objects.filter(not_withdrawn, given_on__lte=today, expires_on__gte=today)


def ended_and_not_told() -> QuerySet[Consent]:
    today, now = timezone.localdate(), timezone.now()
    ended = Q(expires_on__lt=today) | Q(withdrawn_at__lte=now)
    return Consent.objects.filter(ended, end_told_at__isnull=True)
