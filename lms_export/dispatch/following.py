"""Which edition the learners of a live package get: the one it was made of, or the newest that costs nothing.

A newer edition is followed where the verdict says that learners keep their progress. Where it says otherwise
the package stays, and ``not_followed`` tells why.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from lms_export.comparing.courses import compare
from lms_export.comparing.sentences import in_words
from lms_export.comparing.verdicts import Verdict, verdict
from lms_export.course import Course
from lms_export.dispatch.fitting import fits
from lms_export.dispatch.models import Licence
from lms_export.editions.models import Edition
from lms_export.editions.packages import document_of
from lms_export.editions.queries import editions_of
from lms_export.errors import ExportError
from lms_export.kept_lessons import read_course


@dataclass(frozen=True, kw_only=True)
class NotFollowed:
    """A newer edition that the package does not show, and why, in the reader's language."""

    edition: Edition
    sentences: list[str]


def edition_to_play(licence: Licence) -> Edition | None:
    """Moves a following package on where it may; nothing where what it had is withdrawn and no other is safe.

    Two queries while nothing has been released or withdrawn; editions are compared once.
    """
    current = licence.edition
    if licence.follows_newest:
        released = list(_released(licence))
        now = f"{released[0].pk if released else 0} {current.pk} {current.state}"
        if licence.examined != now:
            current = _moved(licence, released)
    return None if current.is_withdrawn else current


def not_followed(licence: Licence, language: str, newest: Edition | None = None) -> NotFollowed | None:
    """The newest edition, where it is newer than what the package shows and not safe to follow.

    ``newest`` is the newest released one, for whoever has asked already.
    """
    newest = newest or _released(licence).first()
    if newest is None or not licence.follows_newest or not _is_newer(newest, licence.edition):
        return None
    try:
        course = _course(licence, newest)
        judged = _judged(licence, course)
    except ExportError as error:
        return NotFollowed(edition=newest, sentences=[str(error)])
    is_fitting = fits(course, licence.format)
    if is_fitting and judged.level != "new_attempt":
        # Nobody has opened the course since: it is followed at the next launch.
        return None
    sentences = in_words(judged, language)
    if not is_fitting:
        sentences = [*sentences, _("A learner's progress does not fit beside the seat in SCORM 1.2.")]
    return NotFollowed(edition=newest, sentences=sentences)


def is_safe(licence: Licence, candidate: Edition) -> bool:
    """Whether ``candidate`` has the languages, fits the platform, and keeps the progress."""
    try:
        course = _course(licence, candidate)
        return fits(course, licence.format) and _judged(licence, course).level != "new_attempt"
    except ExportError:
        return False


def _moved(licence: Licence, released: list[Edition]) -> Edition:
    """The newest safe one; what was found is written down, by whoever is first."""
    before = licence.edition
    found = next(_safe(licence, released), before)
    licence.edition = found
    licence.examined = f"{released[0].pk if released else 0} {found.pk} {found.state}"
    rows = Licence.objects.filter(pk=licence.pk, edition=before)
    rows.update(edition=found, examined=licence.examined)
    return found


def _safe(licence: Licence, released: list[Edition]) -> Iterator[Edition]:
    for candidate in released:
        if candidate.pk == licence.edition_id or is_safe(licence, candidate):
            yield candidate


def _released(licence: Licence):  # type: ignore[no-untyped-def]
    return editions_of(licence.course).filter(state=Edition.State.RELEASED)


def _is_newer(one: Edition, other: Edition) -> bool:
    return (one.major, one.minor) > (other.major, other.minor)


def _judged(licence: Licence, candidate: Course) -> Verdict:
    return verdict(compare(_course(licence, licence.edition), candidate), licence.format)


def _course(licence: Licence, edition: Edition) -> Course:
    return read_course(document_of(edition, tuple(licence.languages)).json)
