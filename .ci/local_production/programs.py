"""Debian's programs: found, or installed with apt-get where we may."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import private_postgresql
from debian_packages import install_packages

PACKAGES = {"nginx": "nginx-light", "redis-server": "redis-server"}
_WHERE_ROOT_FINDS_THEM = "/usr/sbin:/sbin:/usr/local/sbin"


def program(name: str) -> str:
    """Its path. Where it is missing and cannot be had, everything ends here, with a sentence."""
    return _found(name) or _installed(name) or sys.exit(_how_to_get(name))


def postgresql() -> Path:
    """The folder of initdb and postgres."""
    found = private_postgresql.find_programs() or private_postgresql.install_programs()
    return found or sys.exit(private_postgresql.HOW_TO_GET_IT)


def _found(name: str) -> str | None:
    return shutil.which(name, path=f"{os.environ.get('PATH', '')}:{_WHERE_ROOT_FINDS_THEM}")


def _installed(name: str) -> str | None:
    install_packages(PACKAGES[name])
    return _found(name)


def _how_to_get(name: str) -> str:
    return f"{name} is missing. As root on Debian: apt-get install {PACKAGES[name]}"
