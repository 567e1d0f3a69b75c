"""A visit to another site: HEAD, and GET where that is refused; every step judged before it is taken."""

from __future__ import annotations

from http import HTTPStatus
from http.client import HTTPException, HTTPResponse
from urllib.parse import quote, urljoin, urlsplit
from urllib.robotparser import RobotFileParser

from django.conf import settings

from cms.core.open_internet import connected, deadline, judge

USER_AGENT = "Synergos-Links/1"
LONGEST_WAIT, LONGEST_IN_ALL = 5, 10
MOST_STEPS = 5
_MOST_BYTES_OF_RULES = 100_000
_MOVED = frozenset((301, 302, 303, 307, 308))
_SAFE = "%/:=&?~#+!$,;'@()*[]"


def status_of(url: str) -> int:
    """Of where it leads in the end.

    Raises ``NotAllowedError``, ``OSError``, ``HTTPException`` or ``ValueError``.
    """
    status, _body = _visit("HEAD", url)
    if status >= HTTPStatus.BAD_REQUEST:
        status, _body = _visit("GET", url)
    return status


def is_welcome(url: str) -> bool:
    """Whether the site's robots.txt lets programs such as this one come; where it has none, it does."""
    rules = RobotFileParser()
    status, body = _visit("GET", urljoin(url, "/robots.txt"), _MOST_BYTES_OF_RULES)
    if status == HTTPStatus.OK:
        rules.parse(body.decode(errors="replace").splitlines())
        return rules.can_fetch(USER_AGENT, url)
    return True


def _visit(method: str, url: str, most_bytes: int = 0) -> tuple[int, bytes]:
    """After redirects."""
    for _step in range(MOST_STEPS):
        status, moved_to, body = _request(method, url, most_bytes)
        if status not in _MOVED or not moved_to:
            return status, body
        url = urljoin(url, moved_to)
    raise HTTPException("too many redirects")


def _request(method: str, url: str, most_bytes: int) -> tuple[int, str, bytes]:
    inside = settings.LINKS_REACH_PRIVATE_ADDRESSES
    target = judge(_written_plainly(url), unencrypted=True, private=inside)
    connection = connected(target, LONGEST_WAIT)
    try:
        with deadline(connection.sock, LONGEST_IN_ALL):
            connection.request(method, target.path, headers={"User-Agent": USER_AGENT, "Accept": "*/*"})
            answer: HTTPResponse = connection.getresponse()
            return answer.status, answer.headers.get("Location", ""), answer.read(most_bytes)
    finally:
        connection.close()


def _written_plainly(url: str) -> str:
    """Letters such as ø in paths and names of sites, as they are sent."""
    parts = urlsplit(url)
    host = (parts.hostname or "").encode("idna").decode()
    port = f":{parts.port}" if parts.port else ""
    query = quote(parts.query, safe=_SAFE)
    return parts._replace(
        netloc=f"{host}{port}" if parts.username is None else parts.netloc,
        path=quote(parts.path, safe=_SAFE),
        query=query,
        fragment="",
    ).geturl()
