"""What a live package is answered: whether it may be played, and where the course is."""

from __future__ import annotations

import logging

from lms_export.dispatch.claiming import ComesTooOften, claim
from lms_export.dispatch.following import edition_to_play
from lms_export.dispatch.hosting import folder_of
from lms_export.dispatch.models import Licence
from lms_export.dispatch.standing import Answer, licence_of, origins_of, standing, still_grants

logger = logging.getLogger(__name__)


def admit(key: str, origin: str, number: str, network: str = "") -> tuple[Answer, str]:
    """The answer, and the name of the course's folder where it is welcome.

    Without a ``number`` nobody is counted: the package asks so before it speaks to the platform.
    ``network`` is where new numbers are counted that come too often.
    """
    licence = licence_of(key)
    found = standing(licence)
    if licence is None or found is not Answer.WELCOME:
        return found, ""
    if origin not in origins_of(licence):
        return Answer.ELSEWHERE, ""
    if not still_grants(licence):
        return Answer.EXPIRED, ""
    return _course(licence, number, network)


def _course(licence: Licence, number: str, network: str) -> tuple[Answer, str]:
    """The course is put up before the seat is taken: nobody pays for what does not come."""
    edition = edition_to_play(licence)
    if edition is None:
        return Answer.WITHDRAWN, ""
    try:
        folder = folder_of(edition, licence)
    except OSError:
        logger.exception("The course of a live package could not be put up")
        return Answer.OFFLINE, ""
    try:
        has_seat = not number or claim(licence, number, network)
    except ComesTooOften:
        return Answer.OFFLINE, ""
    if not has_seat:
        return Answer.FULL, ""
    return Answer.WELCOME, folder.name
