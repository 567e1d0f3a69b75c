"""Somebody who may have a package fetches it, and that is noted."""

from __future__ import annotations

import logging
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from lms_export.academies.models import Academy
from lms_export.packages.failures import NotMade
from lms_export.packages.lease import make_again
from lms_export.packages.models import Package, Paper
from lms_export.packages.sending import begins_a_download, sent
from lms_export.packages.services import record_download

logger = logging.getLogger(__name__)


def fetch(
    request: HttpRequest,
    package: Package,
    *,
    paper: Paper | None = None,
    academy: Academy | None = None,
    user: Any = None,
    token: str = "",
) -> HttpResponseBase:
    """The bytes. Whether they may be had is asked before. Raises ``NotMade``."""
    file = paper.file if paper else package.file
    if file is None:
        raise NotMade("lost")
    try:
        response = sent(request, file, str(paper or package))
    except FileNotFoundError:
        logger.exception("The file of package %s is gone; it is made again", package.pk)
        make_again(package.pk)
        raise NotMade("lost") from None
    except OSError as error:
        logger.exception("Package %s could not be read", package.pk)
        raise NotMade("storage") from error
    if begins_a_download(request, response):
        record_download(package, academy=academy, user=user, token=token, paper=paper)
    return response
