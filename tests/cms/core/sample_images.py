"""A small picture with the rights a test gives it."""

from io import BytesIO
from typing import Any

from django.core.files.base import ContentFile
from PIL import Image

from cms.media.models import CreditedImage


def an_image(**fields: Any) -> CreditedImage:
    file = BytesIO()
    Image.new("RGB", (8, 6)).save(file, "PNG")
    return CreditedImage.objects.create(
        title=fields.pop("title", "Birch"), file=ContentFile(file.getvalue(), "birch.png"), **fields
    )
