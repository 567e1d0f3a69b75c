"""Editors and publishers settle, translators read: Wagtail's permissions, given with a role."""

from __future__ import annotations

from typing import Any


def may_read(user: Any) -> bool:
    return user.has_perm("facts.view_factflag") or may_settle(user)


def may_settle(user: Any) -> bool:
    return user.has_perm("facts.change_factflag")


def may_raise(user: Any) -> bool:
    return user.has_perm("facts.add_factflag")
