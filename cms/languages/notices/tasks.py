"""The mails themselves, sent from the task queue: a second run sends nothing twice."""

from __future__ import annotations

from datetime import timedelta

from django.contrib.auth import get_user_model
from django.db.models import Q, QuerySet
from django.utils import timezone
from django_tasks import task

from cms.languages.models import Notice
from cms.languages.notices.mail import compose

LEASE = timedelta(minutes=15)
"""A sender that says nothing for so long was killed, and its notices are sent by another."""


@task()
def send_notices_of(person_id: int) -> None:
    """Everything that waits for the person, in one mail."""
    person = get_user_model().objects.filter(pk=person_id, is_active=True).exclude(email="").first()
    notices = _claim(person_id) if person else []
    if not notices:
        return
    try:
        mail = compose(person, notices)
        if mail is not None:
            mail.send()
    except Exception:
        _of(notices).update(claimed_at=None)
        raise
    _of(notices).update(sent_at=timezone.now())


def send_collected_notices() -> None:
    """For everybody something waits for; also what a killed sender left behind."""
    waiting = _waiting().order_by("person_id")
    for person_id in waiting.values_list("person_id", flat=True).distinct():
        send_notices_of.enqueue(person_id)


def _waiting() -> QuerySet[Notice]:
    is_free = Q(claimed_at=None) | Q(claimed_at__lt=timezone.now() - LEASE)
    return Notice.objects.filter(is_free, sent_at=None)


def _claim(person_id: int) -> list[Notice]:
    """What this sender alone sends: each row is taken by the statement that finds it free."""
    now = timezone.now()
    waiting = list(_waiting().filter(person_id=person_id).values_list("pk", flat=True))
    taken = [pk for pk in waiting if _waiting().filter(pk=pk).update(claimed_at=now) == 1]
    return list(Notice.objects.filter(pk__in=taken).select_related("locale").order_by("created_at", "pk"))


def _of(notices: list[Notice]) -> QuerySet[Notice]:
    return Notice.objects.filter(pk__in=[notice.pk for notice in notices])
