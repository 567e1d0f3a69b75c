"""An academy's name and logo on a package that is made for it."""

from __future__ import annotations

import hashlib

import msgspec

from lms_export.course import Asset

EXTENSIONS = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp"}
"""Pictures every platform and e-reader shows. A drawing (SVG) could carry scripts and is not taken."""


class Brand(msgspec.Struct, frozen=True, kw_only=True):
    """``logo`` may be empty; then the name stands alone. Raises ``ValueError`` for another kind of file."""

    name: str
    logo: bytes = b""
    media_type: str = ""

    def __post_init__(self) -> None:
        if self.logo and self.media_type not in EXTENSIONS:
            raise ValueError(f"A logo is a PNG, JPEG or WebP picture, and not “{self.media_type}”.")

    @property
    def asset(self) -> Asset | None:
        """The logo as a file of the package. It is the academy's own: no licence is given."""
        if not self.logo:
            return None
        return Asset(
            sha256=hashlib.sha256(self.logo).hexdigest(),
            extension=EXTENSIONS[self.media_type],
            media_type=self.media_type,
            bytes=len(self.logo),
            title=self.name,
            credit=self.name,
        )
