"""What a live package is answered: whether it may be played, and where the course is."""

from __future__ import annotations

import logging

from lms_export.dispatch.claiming import claim
from lms_export.dispatch.following import edition_to_play
from lms_export.dispatch.hosting import folder_of
from lms_export.dispatch.models import Licence
from lms_export.dispatch.standing import Answer, licence_of, origins_of, standing, still_grants

logger = logging.getLogger(__name__)


def admit(key: str, origin: str, number: str) -> tuple[Answer, str]:
    """The answer, and the name of the course's folder where it is welcome.

    Without a ``number`` nobody is counted: the package asks so before it speaks to the platform.
    """
    licence = licence_of(key)
    found = standing(licence)
    if licence is None or found is not Answer.WELCOME:
        return found, ""
    if origin not in origins_of(licence):
        return Answer.ELSEWHERE, ""
    if not still_grants(licence):
        return Answer.EXPIRED, ""
    return _course(licence, number)


def _course(licence: Licence, number: str) -> tuple[Answer, str]:
    """The course is put up before the seat is taken: nobody pays for what does not come."""
    edition = edition_to_play(licence)
    if edition is None:
        return Answer.WITHDRAWN, ""
    try:
        folder = folder_of(edition, licence)
    except OSError:
        logger.exception("The course of a live package could not be put up")
        return Answer.OFFLINE, ""
    if number and not claim(licence, number):
        return Answer.FULL, ""
    return Answer.WELCOME, folder.name
