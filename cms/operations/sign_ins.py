"""Who came in, and that somebody did not: a line each in the log.

People are numbers there. A refused name is not told: it may be a password typed into the wrong field.
"""

from __future__ import annotations

import logging
from typing import Any

from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed
from django.dispatch import receiver
from django.http import HttpRequest

logger = logging.getLogger(__name__)


@receiver(user_logged_in)
def note_entry(user: Any, request: HttpRequest | None = None, **kwargs: Any) -> None:
    logger.info("Person %s signed in at %s", user.pk, _place(request))


@receiver(user_logged_out)
def note_leaving(user: Any, **kwargs: Any) -> None:
    if user:
        logger.info("Person %s signed out", user.pk)


@receiver(user_login_failed)
def note_refusal(request: HttpRequest | None = None, **kwargs: Any) -> None:
    logger.warning("A sign-in was refused at %s", _place(request))


def _place(request: HttpRequest | None) -> str:
    return request.path if request else "no page"
