"""How allauth keeps second factors: encrypted, so that a copy of the database opens nothing."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from hashlib import sha256
from typing import Any

from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet
from django.conf import settings
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from lms_export.academies.models import Member

_PURPOSE = b"second factors of partner academies"


class SecondFactor(DefaultMFAAdapter):
    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": _("The code is not right, or its time is over. Try the newest one."),
        "cannot_delete_authenticator": _("This is your only second step. Set up another one first."),
    }

    def encrypt(self, text: str) -> str:
        return _key().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return _key().decrypt(encrypted_text.encode()).decode()

    def can_delete_authenticator(self, authenticator: Any) -> bool:
        """The last one stays: there is no way in without."""
        kept = authenticator.user.authenticator_set.exclude(pk=authenticator.pk)
        return bool(kept.exclude(type=authenticator.Type.RECOVERY_CODES).exists())

    def generate_authenticator_name(self, user: Any, type: Any) -> str:
        number = user.authenticator_set.filter(type=type).count() + 1
        return gettext("Passkey %(number)d") % {"number": number}


def guards(user: Any) -> bool:
    """A password alone opens nothing for whom an academy has, not even before the second factor is there."""
    return Member.objects.filter(user=user).exists()


def _key() -> Fernet:
    return Fernet(urlsafe_b64encode(sha256(_PURPOSE + settings.SECRET_KEY.encode()).digest()))
