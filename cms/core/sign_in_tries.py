"""How often a name and a password may be tried: of one network, and of one account from there."""

from __future__ import annotations

from django.http import HttpRequest

from cms.core.networks import network_of
from cms.core.throttling import is_too_often

MOST_OF_A_NETWORK, MOST_OF_AN_ACCOUNT, SECONDS = 50, 10, 300
"""Tries; those of an account are counted for each network, so that nobody can lock somebody else out."""


def is_tried_too_often(what: str, name: str, request: HttpRequest) -> bool:
    """Counts this try too. To be asked before the password is: the right one has to wait as well."""
    network = network_of(request)
    counts = ((network, MOST_OF_A_NETWORK), (f"{network} {name.lower()}", MOST_OF_AN_ACCOUNT))
    return any(is_too_often(what, who, most=most, seconds=SECONDS) for who, most in counts)
