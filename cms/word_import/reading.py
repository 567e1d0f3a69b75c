"""A .docx -> what is taken over, and what is not. Read by its styles, not by its looks."""

from __future__ import annotations

import io
import logging
from pathlib import PurePath
from typing import Any

import mammoth
from django.utils.translation import gettext as _

from cms.word_import.archive import parts_of
from cms.word_import.document import Heading, Kind, LeftOut, Picture, WordDocument, WordRefused
from cms.word_import.noticing import noticed
from cms.word_import.pieces import pieces_of

logger = logging.getLogger(__name__)

LONGEST_TITLE = 255
_STYLES = "p[style-name='Title'] => h1:fresh\np[style-name='Subtitle'] => p:fresh"
_KINDS = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp"}


def read_word(content: bytes, file_name: str) -> WordDocument:
    """Raises ``WordRefused``. The first heading is the title; without one, the name of the file is."""
    left_out = noticed(parts_of(content))
    pictures: list[Picture] = []
    pieces = pieces_of(_html(content, pictures, left_out), pictures, left_out)
    if not pieces:
        raise WordRefused(_("There is no text in the document."))
    first = pieces[0]
    title = first.text if isinstance(first, Heading) else PurePath(file_name).stem
    if len(title) > LONGEST_TITLE:
        left_out[Kind.LONG_TITLE] += 1
    return WordDocument(
        title=title[:LONGEST_TITLE],
        pieces=tuple(pieces[1:] if isinstance(first, Heading) else pieces),
        left_out=left_out,
    )


def _html(content: bytes, pictures: list[Picture], left_out: LeftOut) -> str:
    """Nothing outside of the file is opened, and no rules that the file brings along are followed."""

    def keep(image: Any) -> dict[str, str]:
        kind = _KINDS.get(image.content_type)
        if kind is None:
            left_out[Kind.PICTURE_KIND] += 1
            return {"src": ""}
        with image.open() as opened:
            number = len(pictures)
            pictures.append(
                Picture(
                    content=opened.read(),
                    file_name=f"word-{number + 1}.{kind}",
                    alternative_text=image.alt_text or "",
                )
            )
        return {"src": str(number)}

    try:
        result = mammoth.convert_to_html(
            io.BytesIO(content),
            convert_image=mammoth.images.img_element(keep),
            style_map=_STYLES,
            include_embedded_style_map=False,
            external_file_access=False,
        )
    except Exception:
        # A damaged document fails wherever its damage is: as a missing key, a wrong number, endless nesting.
        logger.exception("A Word document could not be read")
        raise WordRefused(
            _("The document is damaged. Open it in Word, and save it under another name.")
        ) from None
    return str(result.value)
