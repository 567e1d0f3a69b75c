"""Bytes and markup of strangers as plain text."""

from __future__ import annotations

import re
from html import unescape

import nh3

from lms_export.importing.imported import LONGEST_TEXT, ImportRefused, NotTaken
from lms_export.messages import gettext as _

MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_BREAKS = re.compile(r"<(?:br|/p|/div|/li|/tr|/h[1-6])\b[^>]*>", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_MEDIA = re.compile(r"<(?:img|video|audio|object|embed|iframe)\b|@@PLUGINFILE@@|\$IMS-CC-FILEBASE\$", re.I)
LONGEST_MARKUP = 20 * LONGEST_TEXT


def decoded(content: bytes) -> str:
    """Text in UTF-8, in UTF-16 with its mark, or else as Windows in Western Europe writes it."""
    encoding = next((name for mark, name in MARKS if content.startswith(mark)), "utf-8")
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        pass
    if encoding != "utf-8" or b"\0" in content:
        raise ImportRefused(
            _("The file's letters cannot be read. Save it as UTF-8 (in Excel: “CSV UTF-8”), and try again.")
        )
    return content.decode("cp1252", "replace")


def plain(markup: str) -> str:
    """HTML as text: paragraphs become lines, scripts and styles go with their content.

    Raises ``NotTaken`` where it is too long.
    """
    if len(markup) > LONGEST_MARKUP:
        raise _too_long()
    text = unescape(nh3.clean(_BREAKS.sub("\n", markup), tags=set()))
    return tidied(text)


def tidied(text: str) -> str:
    """``text`` without control characters, spaces joined, at most one empty line between paragraphs."""
    if len(text) > LONGEST_MARKUP:
        raise _too_long()
    lines = (" ".join(line.split()) for line in _CONTROL.sub("", text).splitlines())
    tidy = re.sub(r"\n{2,}", "\n", "\n".join(lines)).strip()
    if len(tidy) > LONGEST_TEXT:
        raise _too_long()
    return tidy


def has_media(markup: str) -> bool:
    """Whether the text shows pictures or recordings, which stay behind."""
    return bool(_MEDIA.search(markup))


def _too_long() -> NotTaken:
    message = _("A text is longer than {number} characters.").format(number=LONGEST_TEXT)
    return NotTaken(message, _("Shorten it, and import the file again."))
