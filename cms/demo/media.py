"""The pictures: drawn by code, stored as files, described in each language."""

from __future__ import annotations

from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from cms.demo.drawings import DRAWINGS
from cms.demo.files import SOURCE_LANGUAGE, read
from cms.demo.streams import Block
from cms.demo.words import Words
from cms.media.models import CreditedImage, Licence

Pictures = dict[str, CreditedImage]


def load_pictures(licence: Licence) -> Pictures:
    """Name -> image."""
    return {name: _image(name, licence) for name in DRAWINGS}


def picture_block(name: str, pictures: Pictures, words: Words) -> Block:
    text = read("pictures")[name]
    value: dict[str, Any] = {
        "image": pictures[name].pk,
        "alternative_text": words(text["alternative_text"]),
        "decorative": False,
        "caption": words(text["caption"]) if "caption" in text else "",
    }
    return ("picture", value)


def _image(name: str, licence: Licence) -> CreditedImage:
    path = f"original_images/synergos-{name}.svg"
    existing = CreditedImage.objects.filter(file=path).first()
    return existing or _new_image(name, path, licence)


def _new_image(name: str, path: str, licence: Licence) -> CreditedImage:
    # A file that an earlier database left behind would make the new one's name differ.
    default_storage.delete(path)
    image = CreditedImage(
        title=read("pictures")[name]["title"][SOURCE_LANGUAGE],
        file=ContentFile(DRAWINGS[name]().encode(), name=f"synergos-{name}.svg"),
        credit="Synergos",
        source="Synergos",
        licence=licence,
    )
    image.full_clean()
    image.save()
    return image
