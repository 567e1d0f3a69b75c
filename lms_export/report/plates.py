"""Who pays, as the programme's pages on the site say it."""

from __future__ import annotations

from pathlib import PurePath

from django.utils.translation import gettext as _
from wagtail.images.models import SourceImageIOError

from cms.core.models import FundingAcknowledgement
from cms.media.models import CreditedImage
from cms.website.models import HomePage
from cms.website.presentation.consent import agreed_picture
from lms_export.report.subject import Subject
from lms_export.report.values import Emblem, Plate

_SHOWN = ("png", "jpg", "jpeg")
"""What Word and browsers both show; the programmes' kits have it."""


def acknowledgement_of(subject: Subject) -> FundingAcknowledgement | None:
    """That of the front page above the programme."""
    page = subject.page or subject.programme
    home = HomePage.objects.ancestor_of(page).select_related("funding__emblem").first()
    return home.funding if home else None


def plate_of(subject: Subject) -> Plate | None:
    found = acknowledgement_of(subject)
    if found is None:
        return None
    return Plate(
        statement=found.statement,
        text=found.text,
        emblem=_emblem(agreed_picture(found.emblem)),
        alternative_text=_("Emblem of the European Union"),
        placeholder=_("Placeholder for the emblem of the European Union"),
    )


def _emblem(image: CreditedImage | None) -> Emblem | None:
    """A file that is gone is as good as none."""
    if image is None:
        return None
    kind = PurePath(image.file.name).suffix.lstrip(".").lower()
    if kind not in _SHOWN:
        return None
    try:
        with image.get_willow_image() as _opened, image.open_file() as file:
            file.seek(0)
            return Emblem(file.read(), "png" if kind == "png" else "jpeg")
    except (OSError, SourceImageIOError):
        return None
