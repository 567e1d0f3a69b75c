"""What belongs to a course on a device: its pages as anybody reads them, and what they fetch."""

from __future__ import annotations

from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass
from hashlib import sha256

from django.contrib.auth.models import AnonymousUser
from django.core.cache import cache
from django.http import HttpRequest
from wagtail.models import Page

from cms.core.one_answer import one_answer
from cms.core.public_changes.sharing import while_it_stands
from cms.core.public_changes.standing import KEPT, standing
from cms.courses.models import Course
from cms.courses.queries import course_outline
from cms.website.device.files import size_at, styles_at
from cms.website.device.subresources import Fetched, fetched_by, fetched_by_styles
from cms.website.presentation.addresses import address


@dataclass(frozen=True, kw_only=True)
class Part:
    address: str
    size: int


@dataclass(frozen=True, kw_only=True)
class Contents:
    """``version`` changes when a page is published, comes or goes, and when a file does."""

    version: str
    pages: tuple[Part, ...]
    files: tuple[Part, ...]
    recordings: tuple[Part, ...]


def contents_of(course: Course, request: HttpRequest) -> Contents:
    """Every page is drawn once for it; what comes of that is kept until something public changes."""
    pages = [course, *course_outline(course).steps]
    published = _digest(f"{address(page, request)} {page.last_published_at}" for page in pages)
    now = standing()
    key = f"course-on-device:{now.token}:{published}"
    kept: Contents | None = cache.get(key)
    if kept is None:
        with one_answer(), while_it_stands(now):
            kept = _read(pages, published, request)
        cache.set(key, kept, KEPT.total_seconds())
    return kept


def _read(pages: list[Page], published: str, request: HttpRequest) -> Contents:
    drawn = [(page, _as_anybody_reads_it(page, request)) for page in pages]
    fetched = [fetched_by(html) for _page, html in drawn]
    files = _parts(_with_those_of_styles(fetched))
    recordings = _parts(frozenset().union(*(found.recordings for found in fetched)))
    return Contents(
        version=_digest([published, *(f"{part.address} {part.size}" for part in (*files, *recordings))])[:16],
        pages=tuple(Part(address=address(page, request), size=len(html)) for page, html in drawn),
        files=files,
        recordings=recordings,
    )


def _as_anybody_reads_it(page: Page, request: HttpRequest) -> bytes:
    """Without the account of whoever asks."""
    asked = copy(request)
    asked.path = asked.path_info = address(page, request)
    asked.user = AnonymousUser()
    return bytes(page.serve(asked).render().content)


def _with_those_of_styles(fetched: Iterable[Fetched]) -> frozenset[str]:
    files = frozenset().union(*(found.files for found in fetched))
    return files.union(*(fetched_by_styles(file, styles_at(file)) for file in files))


def _parts(addresses: Iterable[str]) -> tuple[Part, ...]:
    sizes = {found: size_at(found) for found in sorted(addresses)}
    return tuple(Part(address=found, size=size) for found, size in sizes.items() if size is not None)


def _digest(lines: Iterable[str]) -> str:
    return sha256("\n".join(lines).encode()).hexdigest()
