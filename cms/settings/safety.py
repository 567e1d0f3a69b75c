"""What a production start refuses, each as a sentence that says what to set."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

from cms.settings.environment import PROBLEMS

SHORTEST_SECRET = 50
FEWEST_SIGNS = 10
REFUSED = 3
"""The exit code by which gunicorn learns that another try would be in vain."""
_OTHERS_READ, _OTHERS_ENTER = 0o004, 0o001


def objections(settings: Any) -> list[str]:
    """All of them at once; none means that the site may start."""
    return [
        *PROBLEMS,
        *_about_the_secret(_secret_of(settings)),
        *_about_addresses(settings),
        *_about_transport(settings),
        *_about_files(settings),
    ]


def start_or_refuse(settings: Any) -> None:
    """Where the settings ask for it, an unsafe start ends here: code 3, all reasons on standard error."""
    if settings.REFUSE_UNSAFE_START and (found := objections(settings)):
        _refuse(found)


def _refuse(found: list[str]) -> NoReturn:
    print("Synergos does not start like this:", *(f"  - {each}" for each in found), sep="\n", file=sys.stderr)
    print("All settings: docs/reference/settings.md", file=sys.stderr, flush=True)
    sys.exit(REFUSED)


def _secret_of(settings: Any) -> str:
    """Django refuses to give an empty one."""
    try:
        return str(settings.SECRET_KEY)
    except ImproperlyConfigured:
        return ""


def _about_the_secret(secret: str) -> Iterator[str]:
    if (
        len(secret) < SHORTEST_SECRET
        or len(set(secret)) < FEWEST_SIGNS
        or secret.startswith("django-insecure")
    ):
        yield (
            f"SECRET_KEY: set {SHORTEST_SECRET} or more characters drawn by chance, such as"
            " python3 -c 'import secrets; print(secrets.token_urlsafe(50))' writes."
        )


def _about_addresses(settings: Any) -> Iterator[str]:
    if not settings.ALLOWED_HOSTS or "*" in settings.ALLOWED_HOSTS:
        yield "ALLOWED_HOSTS: name the hosts by which the site is reached, such as synergos.example; not *."
    if urlsplit(settings.WAGTAILADMIN_BASE_URL).scheme != "https":
        yield "BASE_URL: set the site's address with https://, such as https://synergos.example."
    for origin in settings.CSRF_TRUSTED_ORIGINS:
        if not origin.startswith("https://"):
            yield f"CSRF_TRUSTED_ORIGINS: “{origin}” must begin with https://."


def _about_transport(settings: Any) -> Iterator[str]:
    if settings.DEBUG:
        yield "DEBUG: it is on, and would show settings to everybody; take it out of the settings module."
    for name in ("SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE"):
        if not getattr(settings, name):
            yield f"{name}: cookies would travel over plain HTTP; set it to True in the settings module."
    if not settings.SECURE_SSL_REDIRECT and not settings.SECURE_PROXY_SSL_HEADER:
        yield "SECURE_SSL_REDIRECT: it is 0, and no proxy leads to https; set it to 1, or BEHIND_PROXY to 1."


def _about_files(settings: Any) -> Iterator[str]:
    database = settings.DATABASES["default"]
    path = Path(str(database["NAME"]))
    if database["ENGINE"].endswith("sqlite3") and _everybody_reads(path):
        yield f"{path}: everybody on this machine can read the database; run chmod o-rwx {path}."
    static = Path(settings.STATIC_ROOT)
    if not (static / "staticfiles.json").is_file():
        yield f"{static}: styles and scripts are missing; run manage.py collectstatic --no-input."


def _everybody_reads(path: Path) -> bool:
    return (
        path.is_file()
        and bool(path.stat().st_mode & _OTHERS_READ)
        and bool(path.parent.stat().st_mode & _OTHERS_ENTER)
    )
