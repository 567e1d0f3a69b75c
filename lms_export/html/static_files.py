"""The player's own stylesheets, scripts and fonts, in loading order."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

STATIC = Path(__file__).parent / "static"

READING_STYLES = ("tokens.css", "reading.css", "blocks.css", "activities.css")
"""What a lesson needs anywhere; a website adds its own page styles, a package ``PLAYER_STYLES``."""
PLAYER_STYLES = ("player.css", "cover.css", "contents.css", "tools.css")
PLAIN_STYLES = (*READING_STYLES, "cover.css", "contents.css")
"""What pages without the player need, beside ``plain.css``, which brings them."""
_UNREAD = re.compile(rb"^[ \t]*(?://[^\n]*)?\n|^[ \t]+", re.MULTILINE)
_FIRST = ("start", "icons", "answers", "storage", "state", "copies", "judging", "interactions")
_ADAPTERS: dict[str, tuple[str, ...]] = {
    "scorm12": ("api", "calls", "scorm12"),
    "scorm2004": ("api", "calls", "scorm2004"),
    "cmi5": ("lrs", "outbox", "statements", "record", "recorder", "cmi5"),
    "xapi": ("lrs", "outbox", "statements", "record", "recorder", "xapi"),
    "live": ("live",),
    "remote": ("lrs", "outbox", "statements", "record", "recorder", "cmi5", "../live/seat", "remote"),
}
_AROUND = ("start", "answers", "interactions", "api", "calls")
_LIVE = ("seat", "host", "screen", "relay", "boot")
"""What a live package holds of the player, and its own."""
_REST = (
    "session", "saved", "fields", "ordering", "writing", "reports", "activities", "words", "result",
    "pages", "navigation", "language", "twins",
)  # fmt: skip
_TOOLS = ("search", "notes", "certificate")
"""For a course that one carries along; a website has its own search."""
_LAST = ("boot",)


def player_scripts(lms: str) -> tuple[str, ...]:
    """The scripts in loading order, of all adapters only the one for ``lms``.

    They serve a package as well as one lesson on a website (``lms`` empty); each does nothing where its part
    of the page is absent.
    """
    tools = _TOOLS if lms else ()
    names = (*_FIRST, *_ADAPTERS.get(lms, ()), *_REST, *tools, *_LAST)
    return tuple(f"player/{name}.js" for name in names)


@cache
def player_script(lms: str) -> bytes:
    """The same scripts as one file, as a package ships them: without comments and indentation."""
    return _joined(player_scripts(lms))


@cache
def player_after_start() -> bytes:
    """For a website, which loads ``PLAYER_START`` by itself: forms show at once what can be written in."""
    return _joined(player_scripts("")[1:])


@cache
def live_script(lms: str) -> bytes:
    """What a live package is made of: the adapter of ``lms``, and the way to the course on its host."""
    own = (f"live/{name}.js" for name in _LIVE)
    return _joined((*(f"player/{name}.js" for name in (*_AROUND, lms)), *own))


def _joined(names: Iterable[str]) -> bytes:
    return _UNREAD.sub(b"", b"".join((STATIC / name).read_bytes() for name in names))


PLAYER_START = player_scripts("")[0]


MAIN_FONTS = ("schibsted-grotesk-var", "literata-var")
SAMI_FONTS = ("schibsted-grotesk-sami", "literata-sami")
FONT_LICENCES = ("OFL-schibsted-grotesk.txt", "OFL-literata.txt")
SAMI_LETTERS = re.compile("[ČčĐđŃńŊŋŠšŦŧŽž]")


def font_styles(texts: Iterable[str], *, sami: bool = False) -> tuple[str, ...]:
    """The stylesheets whose fonts are present and needed for ``texts``, or for ``sami`` letters elsewhere."""
    styles = ["fonts.css"] if _present(MAIN_FONTS) else []
    if _present(SAMI_FONTS) and (sami or any(map(has_sami_letters, texts))):
        styles.append("fonts-sami.css")
    return tuple(styles)


def has_sami_letters(text: str) -> bool:
    """None of them is in Latin-1, which is told much sooner than read through letter by letter."""
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return SAMI_LETTERS.search(text) is not None
    return False


def font_files(styles: Iterable[str]) -> tuple[str, ...]:
    """The font files and licence texts that ``styles`` (from ``font_styles``) load."""
    names = {"fonts.css": MAIN_FONTS, "fonts-sami.css": SAMI_FONTS}
    fonts = [f"fonts/{name}.woff2" for style in styles for name in names[style]]
    licences = [f"fonts/{name}" for name in FONT_LICENCES if fonts and (STATIC / "fonts" / name).is_file()]
    return (*fonts, *licences)


def _present(names: Iterable[str]) -> bool:
    return all((STATIC / "fonts" / f"{name}.woff2").is_file() for name in names)
