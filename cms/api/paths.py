"""Public paths, as they are asked for and as they are stored."""

from __future__ import annotations

from django.http import HttpRequest

MOUNTS = ("/++api++/", "/api/")


def clean_path(path: str) -> str:
    """Runs of slashes are one, and those at the ends are none."""
    return "/".join(segment for segment in path.split("/") if segment) if "//" in path else path.strip("/")


def can_be_nowhere(path: str) -> bool:
    """PostgreSQL takes no NUL in a text, not even to find nothing."""
    return "\0" in path


def anywhere(name: str) -> str:
    """The pattern of a service that hangs on any path: ``nb/sing/@name``."""
    return rf"^(?:(?P<path>.*)/)?{name}/*$"


def plainly_asked_path(request: HttpRequest) -> str | None:
    """The public path that anybody reads, else ``None``; empty for the mount itself."""
    mount = next((mount for mount in MOUNTS if request.path_info.startswith(mount)), None)
    if mount is None or request.method not in ("GET", "HEAD"):
        return None
    if "HTTP_AUTHORIZATION" in request.META:
        return None
    path = clean_path(request.path_info[len(mount) :])
    return None if "@" in path or can_be_nowhere(path) else path
