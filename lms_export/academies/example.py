"""An academy for the demo: it says of itself that it is none."""

from __future__ import annotations

import os
import secrets
from datetime import timedelta

from allauth.account.models import EmailAddress
from django.contrib.auth import get_user_model
from django.db import transaction
from django.utils import timezone

from cms.courses.models import Programme
from cms.settings.environment import VAR
from lms_export.academies.models import Academy, Agreement, Member

USER_FILE = VAR / "demo-partner.txt"
_EMAIL = "partner@synergos.example"
_ACADEMY = {
    "name": "Eksempelakademiet",
    "country": "NO+SE",
    "languages": ["nb", "sv"],
    "lms_profile": "moodle",
    "contact_role": "Eksempel: ansvarlig for læringsplattformen",
    "contact_mailbox": "lms@synergos.example",
    "brand_name": "Eksempelakademiet (eksempel)",
    "notes": "Et eksempel for demoen, ikke et virkelig akademi. Ingenting her er avtalt med noen.",
}


@transaction.atomic
def load_example() -> tuple[str, str]:
    """The address and the password of its only member. What is there already stays as it is."""
    academy, _is_new = Academy.objects.get_or_create(slug="eksempelakademiet", defaults=_ACADEMY)
    if not academy.agreements.exists():
        today = timezone.localdate()
        ends = today + timedelta(days=365)
        Agreement.objects.create(
            academy=academy, programmes=_programmes(), valid_from=today, valid_until=ends
        )
    return _EMAIL, _member(academy)


def _programmes() -> list[str]:
    keys = Programme.objects.live().order_by("path").values_list("translation_key", flat=True)
    return list(dict.fromkeys(str(key) for key in keys))[:1]


def _member(academy: Academy) -> str:
    """Its password; the second step is set up by whoever signs in first."""
    kept = USER_FILE.read_text("utf-8").split() if USER_FILE.exists() else []
    password = kept[1] if kept[:1] == [_EMAIL] and len(kept) == 2 else secrets.token_urlsafe(12)
    user, is_new = get_user_model().objects.get_or_create(
        username=_EMAIL, defaults={"email": _EMAIL, "first_name": "Demo", "last_name": "Partner"}
    )
    if is_new or not kept:
        user.set_password(password)
        user.save(update_fields=["password"])
    EmailAddress.objects.get_or_create(user=user, email=_EMAIL, defaults={"verified": True, "primary": True})
    Member.objects.get_or_create(user=user, defaults={"academy": academy, "invited_at": timezone.now()})
    _keep(password)
    return password


def _keep(password: str) -> None:
    """Never readable by others."""
    USER_FILE.unlink(missing_ok=True)
    descriptor = os.open(USER_FILE, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(f"{_EMAIL} {password}\n")
