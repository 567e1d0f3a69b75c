"""What a document goes without because the persons in a picture have not agreed."""

from django.utils.translation import gettext as _

from cms.media.models import CreditedImage
from lms_export.reader.reading import Reading


def leave_out_for_consent(image: CreditedImage, reading: Reading) -> None:
    """Note that the document goes without ``image``, and why."""
    reading.leave_out(
        _("Picture “%(title)s”") % {"title": image.title},
        _("The persons in it have not agreed to this use, or their consent has ended. It is left out."),
        _("Ask again, or choose another picture."),
    )
