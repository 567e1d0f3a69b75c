"""The demo users, one for each role. Passwords are random, in one file that only its owner can read."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from wagtail.users.models import UserProfile

from cms.demo.roles import Roles
from cms.settings.environment import VAR

USERS_FILE = VAR / "demo-users.txt"


@dataclass(frozen=True, kw_only=True)
class DemoUser:
    name: str
    password: str


def load_users(roles: Roles) -> list[DemoUser]:
    """Users who are there already keep their password, their role and their language."""
    kept = _kept_passwords()
    plan: dict[str, tuple[Group | None, str]] = {
        "admin": (None, "nb"),
        "reviewer": (roles.reviewer, "nb"),
        **{f"{role}-{language}": (group, language) for (role, language), group in roles.of.items()},
    }
    users = [DemoUser(name=name, password=kept.get(name) or secrets.token_urlsafe(12)) for name in plan]
    if kept != {user.name: user.password for user in users}:
        _keep(users)
    for user in users:
        group, language = plan[user.name]
        _load_user(user, group, language, is_new_password=user.name not in kept)
    return users


def _load_user(demo: DemoUser, group: Group | None, language: str, *, is_new_password: bool) -> None:
    user, is_new = get_user_model().objects.get_or_create(
        username=demo.name,
        defaults={
            "email": f"{demo.name}@synergos.example",
            "is_superuser": group is None,
            "is_staff": group is None,
        },
    )
    if is_new or is_new_password:
        user.set_password(demo.password)
        user.save(update_fields=["password"])
    if is_new:
        user.groups.set([group] if group else [])
        UserProfile.objects.update_or_create(user=user, defaults={"preferred_language": language})


def _kept_passwords() -> dict[str, str]:
    if not USERS_FILE.exists():
        return {}
    lines = USERS_FILE.read_text("utf-8").splitlines()
    return dict(line.split(maxsplit=1) for line in lines if len(line.split()) == 2)


def _keep(users: list[DemoUser]) -> None:
    """Beside, then in place: the file is never half written, and never readable by others."""
    beside = USERS_FILE.with_suffix(".new")
    beside.unlink(missing_ok=True)
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.writelines(f"{user.name} {user.password}\n" for user in users)
    beside.replace(USERS_FILE)
