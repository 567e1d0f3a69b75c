"""Where a learning platform is: an https address without a path, as browsers compare it."""

from __future__ import annotations

import re

_ORIGIN = re.compile(
    r"https://(?=[^/:]{1,253}(?::|$))(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]+(?::(?P<port>[1-9][0-9]{0,4}))?"
)
_USUAL_PORT, _LARGEST_PORT = "443", 65535


def origin_of(written: str) -> str:
    """As browsers say it. Empty where it is none: with a path, a name, a star, or without https."""
    plain = written.strip().lower().removesuffix("/")
    found = _ORIGIN.fullmatch(_in_ascii(plain))
    if found is None or int(found["port"] or 0) > _LARGEST_PORT:
        return ""
    return found[0].removesuffix(f":{_USUAL_PORT}")


def _in_ascii(address: str) -> str:
    """Names with å, ä and ö are sent in letters without."""
    scheme, separator, host = address.partition("://")
    try:
        return f"{scheme}{separator}{host.encode('idna').decode()}"
    except UnicodeError:
        return address
