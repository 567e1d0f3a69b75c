"""The versions of whatever decides a package's bytes."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"
LIBRARIES = ("deflate", "lxml", "minijinja", "msgspec", "nh3")
"""Compression, manifests, pages, documents and formatted text."""
ALSO = {"pdf": ("weasyprint",), "facilitator": ("weasyprint",)}


def tools(format: str) -> dict[str, str]:
    """Tool -> version, ours first; empty where a version cannot be told."""
    names = (*LIBRARIES, *ALSO.get(format, ()))
    return {"synergos": our_version(), **{name: _version(name) for name in names}}


@cache
def our_version() -> str:
    """From ``pyproject.toml``, which lies beside the package wherever it runs."""
    try:
        return str(tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["version"])
    except (OSError, tomllib.TOMLDecodeError, KeyError):
        return _version("synergos")


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
