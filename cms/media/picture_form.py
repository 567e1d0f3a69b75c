"""The form of a picture: a file that breaks off, or would fill the memory, is refused with a sentence."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from PIL import Image
from wagtail.images.forms import BaseImageForm

_BROKEN = (Image.DecompressionBombError, OSError, SyntaxError, ValueError, EOFError, struct.error)


class PictureForm(BaseImageForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            field = self.fields["file"]
            field.to_python = _refusing(field.to_python)  # type: ignore[method-assign]


def _refusing(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Wagtail looks at the file's size in pixels without expecting that it has none."""

    def read_or_refuse(data: Any) -> Any:
        try:
            return read(data)
        except Image.DecompressionBombError:
            raise ValidationError(_("This picture has too many pixels. Make it smaller.")) from None
        except _BROKEN as error:
            raise ValidationError(_("This file breaks off, or is no picture. Save it again.")) from error

    return read_or_refuse
