"""Addresses that a platform launches: inside the package or fully qualified, and never with a secret."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import SplitResult, parse_qsl, urlsplit

from lms_export.checks.package_file.opened import Opened
from lms_export.errors import Problem
from lms_export.messages import gettext as _

SECRETS = frozenset(["auth", "authorization", "password", "passwd", "pwd", "secret", "token", "apikey"])
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
_WEB = re.compile(r"https?:", re.IGNORECASE)
_BASIC = re.compile(rb"Basic\s+[A-Za-z0-9+/]{12,}={0,2}")
_TEXTS = (".js", ".json", ".html", ".htm", ".xml")


def is_iri(name: str) -> bool:
    """Fully qualified: with a scheme, and a host where the scheme is the web's."""
    if not _IRI.fullmatch(name):
        return False
    return not _WEB.match(name) or bool(_parts(name).netloc)


def launch_problems(opened: Opened, owner: str, address: str, reserved: frozenset[str]) -> Iterator[Problem]:
    """What keeps ``address`` of the thing called ``owner`` from being launched."""
    parts = _parts(address)
    names = {name for name, _value in parse_qsl(parts.query, keep_blank_values=True)}
    if parts.scheme and not (_WEB.match(address) and parts.netloc):
        yield opened.problem(owner, _("“{address}” is no web address.").format(address=address))
    elif not parts.scheme and address.split("?")[0].split("#")[0] not in opened.present:
        yield opened.problem(
            owner,
            _("It starts {address}, which is not in the package.").format(address=address or "“”"),
            _("Put the file in, or correct the address. Its name must be spelled alike in both."),
        )
    for name in sorted(names & reserved):
        yield opened.problem(
            owner,
            _("Its address uses the word “{name}”, which the platform needs for itself.").format(name=name),
            _("Give that part of the address another name."),
        )
    if parts.username or parts.password or {name.lower() for name in names} & SECRETS:
        yield _secret(opened, owner)


def nothing_secret_is_inside(opened: Opened) -> Iterator[Problem]:
    """Everybody who gets the package could write in the record store."""
    for name in opened.names:
        if name.lower().endswith(_TEXTS) and _BASIC.search(opened.read(name)):
            yield _secret(opened, name)


def _secret(opened: Opened, owner: str) -> Problem:
    return opened.problem(
        owner,
        _("It holds a password or key of a record store, which everybody with the package can read."),
        _("Take it out, and change the password. The platform gives the course its key at launch."),
    )


def _parts(address: str) -> SplitResult:
    try:
        return urlsplit(address)
    except ValueError:
        return urlsplit("")
