"""Whether a request is one too many, and how that is said."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from rest_framework.exceptions import APIException

from cms.api.limits.counting import Standing, counted_here, counted_together
from cms.api.limits.policies import QUERIES, READS, WRITES, Policy
from cms.api.paths import plainly_asked_path
from cms.api.tokens.caller import caller_of
from cms.core.networks import network_of

_FREE = {"OPTIONS"}
_READING = {"GET", "HEAD"}
_SEARCHED_BY_POST = "@querystring-search"


class TooOften(APIException):
    status_code = 429
    default_code = "TooManyRequests"
    default_detail = _("That were many requests. Wait as long as “Retry-After” says, then go on.")

    def __init__(self, standing: Standing) -> None:
        super().__init__()
        self.wait = standing.seconds


def limit(request: HttpRequest) -> None:
    """Counts the request once, however many views look at it. Raises ``TooOften``."""
    standing = standing_of(request)
    if standing is not None and standing.is_over:
        raise TooOften(standing)


def tell_limits(request: HttpRequest, response: HttpResponse) -> None:
    """What is left, as draft-ietf-httpapi-ratelimit-headers-09 writes it."""
    standing: Standing | None = getattr(request, "_api_standing", None)
    if standing is None:
        return
    name = standing.policy.name
    response.headers["RateLimit-Policy"] = f'"{name}";q={standing.most};w={standing.policy.seconds}'
    response.headers["RateLimit"] = f'"{name}";r={max(0, standing.most - standing.used)};t={standing.seconds}'


def standing_of(request: HttpRequest) -> Standing | None:
    if not hasattr(request, "_api_standing"):
        request._api_standing = _counted(request)  # type: ignore[attr-defined]
    return request._api_standing  # type: ignore[attr-defined]


def _counted(request: HttpRequest) -> Standing | None:
    if request.method in _FREE:
        return None
    policy = _policy(request)
    if not policy.most:
        return None
    if policy is READS:
        return counted_here(policy, network_of(request))
    caller = caller_of(request)
    return counted_together(policy, caller.name if caller else network_of(request))


def _policy(request: HttpRequest) -> Policy:
    if request.method not in _READING:
        return QUERIES if request.path_info.rstrip("/").endswith(_SEARCHED_BY_POST) else WRITES
    as_stored = plainly_asked_path(request) is not None and not request.META.get("QUERY_STRING")
    return READS if as_stored else QUERIES
