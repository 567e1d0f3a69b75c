"""Whether the persons in a picture have agreed to where it goes."""

from datetime import date

from django.utils.translation import gettext as _

from cms.media.models import CreditedImage
from lms_export.reader.reading import Purpose, Reading


def may_be_used(image: CreditedImage, purpose: Purpose, today: date) -> bool:
    """Denied unless granted, and no longer than granted."""
    return image.may_be_used(purpose, today)


def leave_out_for_consent(image: CreditedImage, reading: Reading) -> None:
    """Note that the document goes without ``image``, and why."""
    reading.leave_out(
        _("Picture “%(title)s”") % {"title": image.title},
        _("The persons in it have not agreed to this use, or their consent has ended. It is left out."),
        _("Ask again, or choose another picture."),
    )
