"""Whether the persons in a picture have agreed to where it goes."""

from datetime import date

from cms.media.models import CreditedImage
from lms_export.reader.reading import Purpose


def may_be_used(image: CreditedImage, purpose: Purpose, today: date) -> bool:
    """Denied unless granted, and no longer than granted."""
    if not image.persons_shown:
        return True
    if image.consent_expires and image.consent_expires < today:
        return False
    return image.consent_site if purpose == "site" else image.consent_package
