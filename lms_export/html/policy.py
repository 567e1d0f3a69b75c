"""The Content-Security-Policy of every page in a package: its own files, nothing inline, nobody else's."""

from __future__ import annotations

READING_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; "
    "form-action 'none'; base-uri 'none'"
)
POLICY = READING_POLICY.replace("style-src", "script-src 'self'; style-src", 1)
TALKING = ("cmi5", "xapi", "remote")
"""The runtimes that send what they record themselves, to an address they learn at launch."""


def policy_for(lms: str) -> str:
    """The policy of a player page in a package for ``lms``; a platform may lie on a plain network."""
    return f"{POLICY}; connect-src 'self' https:" if lms in TALKING else POLICY


def policy_around(host: str) -> str:
    """The policy of a live package, the one kind that asks another host: for a seat, and for the course."""
    own = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"
    return f"{own}; connect-src {host}; frame-src {host}; form-action 'none'; base-uri 'none'"
