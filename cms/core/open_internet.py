"""What the whole world may reach: an address somebody else wrote is judged before anything is sent there.

The name is looked up once and the connection is made to the very address that was judged, so that a name
whose address changes in between (DNS rebinding) gains nothing.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPSConnection
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from threading import Timer
from urllib.parse import urlsplit

_WITH_IPV4_AT_THE_END = (
    IPv6Network("64:ff9b::/96"),
    IPv6Network("::ffff:0:0:0/96"),
    IPv6Network("::/96"),
)
"""Translated (RFC 6052), stateless (RFC 2765) and compatible (RFC 4291) addresses."""
_INSIDE = (IPv6Network("64:ff9b:1::/48"), IPv6Network("fec0::/10"))
"""Translated within a network (RFC 8215), and of a site (RFC 3879); Python takes both for global."""


class NotAllowedError(Exception):
    """The address is not one that may be reached."""


@dataclass(frozen=True, kw_only=True)
class Target:
    """``address`` is the numeric one that was judged; ``host`` is what the certificate must name."""

    scheme: str
    host: str
    port: int
    address: str
    path: str


def judge(url: str, *, unencrypted: bool = False, private: bool = False) -> Target:
    """Raises ``NotAllowedError``, and ``OSError`` where the name is unknown.

    ``unencrypted``: http will do; ``private``: inside a private network, too.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("https", "http") or not parts.hostname or parts.username is not None:
        raise NotAllowedError("not a plain https address")
    if parts.scheme != "https" and not unencrypted:
        raise NotAllowedError("not https")
    port = parts.port or (443 if parts.scheme == "https" else 80)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    address = _judged_address(parts.hostname, port, private)
    return Target(scheme=parts.scheme, host=parts.hostname, port=port, address=address, path=path)


def _judged_address(host: str, port: int, private: bool) -> str:
    found = [str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    if not private and not all(map(_is_public, found)):
        raise NotAllowedError("an address inside a private network")
    return found[0]


def _is_public(address: str) -> bool:
    judged = ip_address(address.partition("%")[0])
    meant = _carried(judged) if isinstance(judged, IPv6Address) else judged
    inside = any(meant.version == network.version and meant in network for network in _INSIDE)
    return meant.is_global and not meant.is_multicast and not inside


def _carried(address: IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address that an IPv6 address only stands for, where it does."""
    if any(address in network for network in _WITH_IPV4_AT_THE_END):
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or address


def connected(target: Target, seconds: float) -> HTTPConnection:
    """To the address that was judged; ``seconds`` for the connection and for each part of the answer."""
    kind = HTTPSConnection if target.scheme == "https" else HTTPConnection
    connection = kind(target.host, target.port, timeout=seconds)
    plain = socket.create_connection((target.address, target.port), timeout=seconds)
    if target.scheme == "https":
        context = ssl.create_default_context()
        connection.sock = context.wrap_socket(plain, server_hostname=target.host)
    else:
        connection.sock = plain
    return connection


@contextmanager
def deadline(open_socket: socket.socket, seconds: float) -> Iterator[None]:
    """An answer that comes byte by byte holds nobody up for long."""
    timer = Timer(seconds, open_socket.shutdown, [socket.SHUT_RDWR])
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
