"""What an academy may have today: each course with its newest edition and the one that was fetched last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Max, Prefetch, prefetch_related_objects

from cms.core.privacy import readable
from cms.courses.models import Course
from lms_export.academies.models import Academy
from lms_export.academies.queries import courses_of
from lms_export.editions.models import Edition, EditionLanguage
from lms_export.editions.numbering import Number
from lms_export.editions.pilot import pilots_among
from lms_export.packages.models import Download

_SHOWN = ("course", "major", "minor", "released_at", "state", "required_languages", "has_placeholder_emblem")


@dataclass(frozen=True, kw_only=True)
class Fetched:
    """The edition that the academy fetched last, by hand or by its program."""

    edition: int
    number: Number
    is_withdrawn: bool


@dataclass(frozen=True, kw_only=True)
class CourseRow:
    """``title_language`` is that of ``title``, empty where it is the reader's own."""

    key: UUID
    title: str
    title_language: str
    newest: Edition | None
    is_pilot: bool
    fetched: Fetched | None

    @property
    def has_update(self) -> bool:
        return bool(self.newest and self.fetched and self.fetched.number < Number.of(self.newest))

    @property
    def has_withdrawn(self) -> bool:
        return bool(self.fetched and self.fetched.is_withdrawn)


def my_courses(academy: Academy, language: str) -> list[CourseRow]:
    """In the order of the site. Four queries beside those of what the academy may have."""
    keys = courses_of(academy)
    newest = newest_released(keys)
    fetched = last_fetched(academy, keys)
    titles = _titles_of_pages([key for key in keys if key not in newest], language)
    pilots = pilots_among(newest.values())
    return [_row(key, newest.get(key), pilots, fetched.get(key), titles.get(key), language) for key in keys]


def newest_released(keys: Sequence[UUID]) -> dict[UUID, Edition]:
    """With their languages; two queries."""
    released = Edition.objects.filter(course__in=keys, state=Edition.State.RELEASED)
    newest: dict[UUID, Edition] = {}
    for edition in released.order_by("-major", "-minor").only(*_SHOWN):
        newest.setdefault(edition.course, edition)
    rows = EditionLanguage.objects.defer("changelog")
    prefetch_related_objects(list(newest.values()), Prefetch("languages", rows))
    return newest


def last_fetched(academy: Academy, keys: Sequence[UUID]) -> dict[UUID, Fetched]:
    """One query. Papers alone are no edition in use."""
    log = Download.objects.filter(academy=academy, kind=Download.Kind.PACKAGE, edition__course__in=keys)
    named = ("edition__course", "edition", "edition__major", "edition__minor", "edition__state")
    rows = log.order_by().values_list(*named).annotate(last=Max("at")).order_by("last")
    return {
        course: Fetched(
            edition=edition,
            number=Number(major, minor),
            is_withdrawn=state == Edition.State.WITHDRAWN,
        )
        for course, edition, major, minor, state, _last in rows
    }


def title_of(rows: Sequence[EditionLanguage], language: str) -> tuple[str, str]:
    """The title and its language: the reader's, else the one the edition was written in."""
    row = next((row for row in rows if row.language == language), rows[0])
    return row.title, "" if row.language == language else row.language


def _titles_of_pages(keys: Sequence[UUID], language: str) -> dict[UUID, tuple[str, str]]:
    """Of courses without an edition, as they stand on the site."""
    if not keys:
        return {}
    pages = readable(Course.objects.filter(translation_key__in=keys))
    found: dict[UUID, tuple[str, str]] = {}
    for key, title, code in pages.values_list("translation_key", "title", "locale__language_code"):
        if key not in found or code == language:
            found[key] = (title, "" if code == language else code)
    return found


def _row(
    key: UUID,
    newest: Edition | None,
    pilots: set[int],
    fetched: Fetched | None,
    page: tuple[str, str] | None,
    language: str,
) -> CourseRow:
    title, other = title_of(list(newest.languages.all()), language) if newest else page or ("", "")
    return CourseRow(
        key=key,
        title=title,
        title_language=other,
        newest=newest,
        is_pilot=newest is None or newest.pk in pilots,
        fetched=fetched,
    )
