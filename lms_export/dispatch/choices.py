"""What an academy has of live packages, and what it may choose: for the editor and for its own pages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Count
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from cms.courses.models import Course, Programme
from lms_export.academies.models import Academy, Agreement
from lms_export.academies.queries import agreements_now
from lms_export.dispatch.following import NotFollowed, not_followed
from lms_export.dispatch.models import Licence, Seat
from lms_export.dispatch.standing import Answer, standing
from lms_export.editions.models import Edition
from lms_export.editions.names import name_of
from lms_export.editions.queries import shown_edition

_STATES = {
    Answer.WELCOME: gettext_lazy("can be played"),
    Answer.NOT_YET: gettext_lazy("begins later"),
    Answer.EXPIRED: gettext_lazy("has ended"),
}


@dataclass(frozen=True, kw_only=True)
class LiveRow:
    """One live package. ``behind`` is a newer edition that it does not follow, and why."""

    licence: Licence
    taken: int
    answer: Answer
    behind: NotFollowed | None

    @property
    def is_open(self) -> bool:
        return self.licence.revoked_at is None

    @property
    def state(self) -> str:
        if not self.is_open:
            return _("stopped")
        if self.licence.edition.is_withdrawn:
            return _("its edition is withdrawn")
        return str(_STATES[self.answer])

    @property
    def languages(self) -> str:
        return ", ".join(map(name_of, self.licence.languages))

    @property
    def seats(self) -> str:
        """How many are taken, and of how many where there is a limit."""
        limit = self.licence.agreement.seats
        if limit is None:
            return ngettext("%(number)d seat taken", "%(number)d seats taken", self.taken) % {
                "number": self.taken
            }
        return _("%(taken)d of %(seats)d seats taken") % {"taken": self.taken, "seats": limit}


@dataclass(frozen=True, kw_only=True)
class DispatchChoices:
    """``agreement`` is the one that a new package would belong to; without one there is nothing to choose."""

    rows: list[LiveRow]
    agreement: Agreement | None
    languages: list[str]

    @property
    def may_make(self) -> bool:
        return bool(self.agreement and self.agreement.origins and self.languages)


def dispatch_choices(academy: Academy, course: UUID, language: str) -> DispatchChoices:
    """Of one course. A newer edition that is not followed is explained in ``language``."""
    licences = Licence.objects.filter(agreement__academy=academy, course=course)
    return DispatchChoices(
        rows=rows_of(licences, language),
        agreement=agreement_for(academy, course),
        languages=languages_of(course),
    )


def rows_of(licences: Iterable[Licence], language: str) -> list[LiveRow]:
    found = list(licences.select_related("agreement__academy", "edition"))  # type: ignore[attr-defined]
    taken, newest = _taken(found), _newest(found)
    return [
        LiveRow(
            licence=licence,
            taken=taken.get((licence.agreement_id, licence.course), 0),
            answer=standing(licence),
            behind=_behind(licence, language, newest.get(licence.course)),
        )
        for licence in found
    ]


def agreement_for(academy: Academy, course: UUID) -> Agreement | None:
    """Of those that hold today and name a programme around the course, one that lists addresses first."""
    around = _programmes_around(course)
    found = [each for each in agreements_now(academy) if around & set(map(str, each.programmes))]
    return next((each for each in found if each.origins), next(iter(found), None))


def languages_of(course: UUID) -> list[str]:
    edition = shown_edition(course)
    return list(edition.language_codes) if edition else []


def formats_of(agreement: Agreement) -> list[tuple[str, str]]:
    remote = Licence.Format.CMI5
    return [each for each in Licence.Format.choices if each[0] != remote or agreement.allows_remote_launch]


def _taken(licences: list[Licence]) -> dict[tuple[int, UUID], int]:
    seats = Seat.objects.filter(agreement__in={licence.agreement_id for licence in licences})
    rows = seats.values_list("agreement", "course").annotate(number=Count("pk"))
    return {(agreement, course): number for agreement, course, number in rows}


def _newest(licences: list[Licence]) -> dict[UUID, Edition]:
    released = Edition.objects.filter(
        course__in={licence.course for licence in licences}, state=Edition.State.RELEASED
    )
    return {edition.course: edition for edition in released.order_by("major", "minor")}


def _behind(licence: Licence, language: str, newest: Edition | None) -> NotFollowed | None:
    return not_followed(licence, language, newest) if newest and licence.revoked_at is None else None


def _programmes_around(course: UUID) -> set[str]:
    paths = Course.objects.filter(translation_key=course).values_list("path", flat=True)
    above = {path[:length] for path in paths for length in range(4, len(path), 4)}
    keys = Programme.objects.filter(path__in=above).values_list("translation_key", flat=True)
    return set(map(str, keys))
