"""``@editions``: what was released of a course. Registered when the app is ready."""

from __future__ import annotations

from uuid import UUID

from django.db.models import Max, Prefetch
from django.http import Http404
from django.utils.translation import gettext as _
from rest_framework.request import Request

from cms.api.services.keeping import Versioned
from cms.api.services.registry import PAGE, service
from cms.api.services.shapes import Shape
from cms.api.stored.models import StoredPage
from cms.core.digests import short_digest
from cms.core.privacy import is_public
from cms.courses.models import Course
from lms_export.editions.models import Edition, EditionLanguage, FrozenDocument
from lms_export.editions.pilot import pilots_among
from lms_export.editions.queries import editions_of


class ReleasedLanguage(Shape, frozen=True, kw_only=True):
    """`sha256` names the course document of the edition in this language."""

    language: str
    title: str
    changelog: str
    sha256: str


class ReleasedEdition(Shape, frozen=True, kw_only=True):
    """`languages_left_out` were behind. `reservation` is why one was taken all the same."""

    number: str
    state: str
    pilot: bool
    released: str
    predecessor: str | None
    languages: list[ReleasedLanguage]
    languages_left_out: list[str]
    reservation: str
    withdrawn: str | None
    withdrawal_reason: str


class Editions(Shape, frozen=True, kw_only=True):
    """`edition` is what readers see now, `null` before the first release or after the last withdrawal."""

    edition: str | None
    pilot: bool
    items: list[ReleasedEdition]


@service(
    "editions",
    answer=Editions,
    expands=False,
    summary="The released editions of a course, the newest first",
    places=(PAGE,),
)
def editions(row: StoredPage | None, request: Request) -> Versioned:
    if row is None or row.type != Course.__name__:
        raise Http404(_("Only courses have editions."))
    course = Course.objects.get(pk=row.page_id)
    if not is_public(course):
        # The answer may be kept by anybody on the way, also where who asked may read drafts.
        raise Http404
    key = course.translation_key
    return Versioned(key=f"editions {key}", version=_version(key), make=lambda: _editions(key))


def _version(course: UUID) -> str:
    """Editions are only added, validated and withdrawn. A digest: what is kept has room for no more."""
    rows = Edition.objects.filter(course=course).order_by("pk")
    validated = rows.annotate(validated_at=Max("validations__recorded_at"))
    return short_digest(repr(list(validated.values_list("pk", "state", "withdrawn_at", "validated_at"))))


def _editions(course: UUID) -> Editions:
    documents = FrozenDocument.objects.defer("content")
    rows = editions_of(course).prefetch_related(Prefetch("languages__document", documents))
    editions = list(rows)
    pilots = pilots_among(editions)
    shown = next((each for each in editions if not each.is_withdrawn), None)
    return Editions(
        edition=shown.number if shown else None,
        pilot=shown is None or shown.pk in pilots,
        items=[_edition(each, is_pilot=each.pk in pilots) for each in editions],
    )


def _edition(edition: Edition, *, is_pilot: bool) -> ReleasedEdition:
    return ReleasedEdition(
        number=edition.number,
        state=edition.state,
        pilot=is_pilot,
        released=edition.released_at.isoformat(),
        predecessor=edition.predecessor.number if edition.predecessor else None,
        languages=[_language(each) for each in edition.languages.all()],
        languages_left_out=sorted(edition.left_out),
        reservation=edition.override_reason,
        withdrawn=edition.withdrawn_at.isoformat() if edition.withdrawn_at else None,
        withdrawal_reason=edition.withdrawal_reason,
    )


def _language(row: EditionLanguage) -> ReleasedLanguage:
    return ReleasedLanguage(
        language=row.language, title=row.title, changelog=row.changelog, sha256=row.document.sha256
    )
