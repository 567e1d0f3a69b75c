"""Where a request comes from: one IPv4 address, or the network of 2^64 that one IPv6 customer is given."""

from __future__ import annotations

from functools import lru_cache
from ipaddress import IPv6Address, ip_address, ip_network

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone
from django.utils.crypto import salted_hmac

_OF_ONE_CUSTOMER = 64


def network_of(request: HttpRequest) -> str:
    """What limits count by. Whoever has an IPv6 network has more addresses than anybody can count."""
    return _network(_forwarded(request) or request.META.get("REMOTE_ADDR", ""))


def nameless_network_of(request: HttpRequest) -> str:
    """The same for readers without an account: nobody can turn it back, and tomorrow it is another one."""
    today = timezone.localdate().isoformat()
    named = f"{today} {network_of(request)}"
    return salted_hmac("network of a reader", named, algorithm="sha256").hexdigest()


def _forwarded(request: HttpRequest) -> str:
    """The address that the outermost proxy of ours saw; what stands before it anybody may have written."""
    given = request.META.get(settings.CLIENT_ADDRESS_HEADER, "") if settings.CLIENT_ADDRESS_HEADER else ""
    hops = given.split(",")
    if len(hops) < settings.CLIENT_ADDRESS_PROXIES:
        return ""
    found = _without_port(hops[-settings.CLIENT_ADDRESS_PROXIES].strip())
    return found if _network(found) else ""


def _without_port(address: str) -> str:
    if address.startswith("["):
        return address[1:].partition("]")[0]
    return address.partition(":")[0] if address.count(":") == 1 else address


@lru_cache(maxsize=4096)
def _network(address: str) -> str:
    """Empty where it is no address."""
    try:
        parsed = ip_address(address.partition("%")[0])
    except ValueError:
        return ""
    if not isinstance(parsed, IPv6Address):
        return str(parsed)
    if parsed.ipv4_mapped:
        return str(parsed.ipv4_mapped)
    return str(ip_network((parsed, _OF_ONE_CUSTOMER), strict=False))
