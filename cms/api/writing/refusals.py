"""Why something is not done: every problem at once, each with the place it is at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext as _
from rest_framework.exceptions import APIException


class Refused(APIException):
    """``members`` stand in the problem's body beside the usual ones."""

    def __init__(self, status: int, detail: str, **members: Any) -> None:
        super().__init__(detail)
        self.status_code = status
        self.members = members


class Invalid(Refused):
    """``problems`` are (field, sentence); a field inside a block is written ``body[2].text``."""

    def __init__(self, problems: Sequence[tuple[str, str]], status: int = 400) -> None:
        detail = " ".join(f"{field}: {sentence}" if field else sentence for field, sentence in problems)
        errors = [{"field": field, "message": sentence} for field, sentence in problems]
        super().__init__(status, detail, errors=errors)


def not_allowed() -> Refused:
    return Refused(403, _("You may not do this here, or your token does not allow it."))


def not_found(path: str) -> Refused:
    return Refused(404, _("No page that you may read stands at “/%(path)s”.") % {"path": path})


def conflict(sentences: Sequence[str], **members: Any) -> Refused:
    """The editor would ask or refuse: ``members`` say what decides."""
    problems = [{"field": "", "message": sentence} for sentence in sentences]
    return Refused(409, " ".join(sentences), errors=problems, **members)
