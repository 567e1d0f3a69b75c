"""A person's account is erased: what was theirs alone goes, what others stand on stays without the name."""

from __future__ import annotations

from collections import Counter
from typing import Any

from django.contrib.sessions.models import Session
from django.db import models, transaction

from cms.personal_data.inventory import Then, inventory
from cms.personal_data.tracing import references_to


@transaction.atomic
def erase(user: Any) -> Counter[str]:
    """How many rows were deleted or changed, by model. The account stays as one of nobody in particular."""
    done: Counter[str] = Counter()
    stated = inventory()
    for model, names in references_to(user).items():
        entry = stated[model._meta.label]
        for name in names:
            rows = model._base_manager.filter(**{name: user})
            done[model._meta.label] += _ended(rows, name, entry.then)
    done["sessions.Session"] += _end_sessions(user)
    _forget_the_name(user)
    done[user._meta.label] += 1
    return +done


def _ended(rows: Any, name: str, then: Then) -> int:
    match then:
        case Then.DELETED:
            number = rows.count()
            rows.delete()
            return int(number)
        case Then.CLEARED:
            return int(rows.update(**{name: None, **_copies(rows.model, name)}))
        case _:
            return 0


def _copies(model: type[models.Model], name: str) -> dict[str, str]:
    """``released_by`` has its copy in ``released_by_name``."""
    copy = f"{name}_name"
    return {copy: ""} if copy in {field.name for field in model._meta.local_fields} else {}


def _end_sessions(user: Any) -> int:
    theirs = [
        session.pk
        for session in Session.objects.iterator()
        if session.get_decoded().get("_auth_user_id") == str(user.pk)
    ]
    return Session.objects.filter(pk__in=theirs).delete()[0]


def _forget_the_name(user: Any) -> None:
    user.username = f"former-{user.pk}"
    user.first_name = user.last_name = user.email = ""
    user.is_active = user.is_staff = user.is_superuser = False
    user.set_unusable_password()
    user.save()
    user.groups.clear()
    user.user_permissions.clear()
