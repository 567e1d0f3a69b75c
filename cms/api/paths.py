"""Public paths, as they are asked for and as they are stored."""

from __future__ import annotations


def clean_path(path: str) -> str:
    """Runs of slashes are one, and those at the ends are none."""
    return "/".join(segment for segment in path.split("/") if segment) if "//" in path else path.strip("/")


def anywhere(name: str) -> str:
    """The pattern of a service that hangs on any path: ``nb/sing/@name``."""
    return rf"^(?:(?P<path>.*)/)?{name}/*$"
