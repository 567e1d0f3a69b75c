"""The name and logo that an academy's own packages carry."""

from __future__ import annotations

import hashlib

from PIL import Image, UnidentifiedImageError

from lms_export.academies.models import Academy
from lms_export.brand import EXTENSIONS, Brand


def brand_of(academy: Academy | None) -> Brand | None:
    """Nothing where the academy wants no name on packages. Raises ``OSError``."""
    if academy is None or not academy.brand_name:
        return None
    logo, media_type = _logo(academy)
    return Brand(name=academy.brand_name, logo=logo, media_type=media_type)


def digest_of(brand: Brand | None) -> str:
    """Tells a brand from the one before it, empty where there is none."""
    if brand is None:
        return ""
    return hashlib.sha256(b"\0".join((brand.name.encode(), brand.logo))).hexdigest()


def _logo(academy: Academy) -> tuple[bytes, str]:
    """A file that is no picture a package can show is left out, and the name stands alone."""
    if not academy.logo:
        return b"", ""
    with academy.logo.open("rb") as stream:
        content = stream.read()
        stream.seek(0)
        try:
            kind = Image.MIME.get(Image.open(stream).format or "", "")
        except UnidentifiedImageError:
            kind = ""
    return (content, kind) if kind in EXTENSIONS else (b"", "")
