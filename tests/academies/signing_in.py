"""Somebody of an academy with both proofs given, without going through the screens."""

import time

from allauth.account.internal.flows import login
from django.test import Client


def signed_in(member, *, with_second_proof=True):
    """A client of ``member``; without the second proof as the editor's entrance would leave it."""
    client = Client()
    client.force_login(member.user)
    if with_second_proof:
        session = client.session
        session[login.AUTHENTICATION_METHODS_SESSION_KEY] = [
            {"method": "password", "at": time.time(), "reauthenticated": True},
            {"method": "mfa", "at": time.time(), "type": "totp", "reauthenticated": True},
        ]
        session[login._AUTHENTICATION_METHODS_USER_SESSION_KEY] = str(member.user.pk)
        session.save()
    return client
