"""The one exception to "nothing from another host": a live package. ``live.json`` says whom it asks."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from lms_export.checks.package_file.address_list import text_of
from lms_export.checks.package_file.opened import Opened
from lms_export.errors import Problem
from lms_export.messages import gettext as _

DECLARATION = "live.json"
_POLICY = re.compile(r'http-equiv="Content-Security-Policy"\s+content="([^"]*)"', re.IGNORECASE)
_HOST = re.compile(r"https?://[^\s;,]+", re.IGNORECASE)


def other_hosts_are_declared(opened: Opened) -> Iterator[Problem]:
    """Every host that a page may ask by its own policy stands in the declaration, and is told."""
    declared = declared_host(opened)
    for name, host in _permitted(opened):
        if host != declared:
            message = _("It may fetch from {host}, and does not say so in {file}.")
            yield opened.problem(name, message.format(host=host, file=DECLARATION))
    if declared:
        yield opened.warning(
            DECLARATION,
            _("This is a live package: the course is opened from {host} while it is played.").format(
                host=declared
            ),
            _("See to it that the academy's network lets learners reach that address."),
        )


def declared_host(opened: Opened) -> str:
    """Empty for a package that needs nobody."""
    try:
        told = json.loads(text_of(opened, DECLARATION) or "{}")
    except (ValueError, RecursionError):
        return ""
    host = told.get("host") if isinstance(told, dict) else ""
    return host if isinstance(host, str) else ""


def _permitted(opened: Opened) -> Iterator[tuple[str, str]]:
    for name in opened.names:
        if name.endswith(".html"):
            for policy in _POLICY.findall(text_of(opened, name)):
                yield from ((name, host) for host in dict.fromkeys(_HOST.findall(policy)))
