"""Who may manage partner academies: administrators and publishers."""

from __future__ import annotations

from typing import Any

MANAGE = "academies.manage_academies"


def may_manage(user: Any) -> bool:
    return bool(user.is_active and user.has_perm(MANAGE))
