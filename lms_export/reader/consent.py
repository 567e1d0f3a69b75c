"""Whether the persons in a picture have agreed to where it goes."""

from datetime import date

from cms.media.models import CreditedImage
from lms_export.reader.reading import Purpose


def may_be_used(image: CreditedImage, purpose: Purpose, today: date) -> bool:
    """Denied unless granted, and no longer than granted."""
    return image.may_be_used(purpose, today)
