"""Why a package failed, for whoever reads it, in their own language.

What the course or the order is to blame for is said by the exporter, and kept in every language of the
interface. What happened to the machine is kept as a code.
"""

from __future__ import annotations

import errno
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import get_language, override
from django.utils.translation import gettext_lazy as _

from lms_export.errors import ExportError
from lms_export.packages.models import Package

CODE = "code"

SENTENCES: dict[str, Promise] = {
    "full": _("There is no room left where packages are kept. Ask an administrator, then try again."),
    "storage": _("The place where packages are kept did not answer. Try again in a while."),
    "damaged": _("The stored package was not the one that was written. Try again."),
    "killed": _(
        "Making it was interrupted several times. Try again, and ask an administrator if it happens again."
    ),
    "lost": _("The file of this package is gone. It is being made again: come back in a few minutes."),
    "changed": _("What stands on its cover changed meanwhile. Ask for the package again."),
    "erased": _("The edition was withdrawn and its content erased, because a consent had ended."),
    "unforeseen": _("Something went wrong that nobody foresaw. The details are in the log of the server."),
}


class NotMade(Exception):
    """There is no package to be had now; ``code`` is one of ``SENTENCES``."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(code)

    def __str__(self) -> str:
        return str(SENTENCES[self.code])


def by_code(code: str) -> dict[str, str]:
    return {CODE: code}


def of_machine(error: OSError) -> dict[str, str]:
    return by_code("full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "storage")


def in_every_language(said: ExportError, again: Callable[[], Any]) -> dict[str, str]:
    """The exporter speaks when it refuses, so it is made to refuse in each language."""
    reason: dict[str, str] = {}
    for language, _name in settings.LANGUAGES:
        with override(language):
            reason[language] = str(_refusal(again) or said)
    return reason


def _refusal(again: Callable[[], Any]) -> ExportError | None:
    try:
        again()
    except ExportError as error:
        return error
    return None


def reason_of(package: Package) -> str:
    """In the active language; empty where it has not failed."""
    reason = package.reason
    if CODE in reason:
        return str(SENTENCES.get(reason[CODE], SENTENCES["unforeseen"]))
    language = (get_language() or "en").split("-")[0]
    return str(reason.get(language) or reason.get("en") or next(iter(reason.values()), ""))
