"""The queue has no reader of its own: what it writes is for who started the job."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import Any

from django.utils import translation


def in_language_of(person: Any) -> AbstractContextManager[None]:
    profile = getattr(person, "wagtail_userprofile", None)
    return translation.override(profile.get_preferred_language()) if profile else nullcontext()
