"""A draft shown to somebody without an account: what makes pages asks here, and tells no more than it may."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest


@dataclass(frozen=True, kw_only=True)
class SharedDraft:
    """``until``: when the link ends."""

    until: datetime


def show_as_shared_draft(request: HttpRequest, until: datetime) -> None:
    request.shared_draft = SharedDraft(until=until)  # type: ignore[attr-defined]


def shared_draft(request: HttpRequest) -> SharedDraft | None:
    return getattr(request, "shared_draft", None)
