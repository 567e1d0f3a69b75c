"""Blocks of a lesson in a book: the player's own where they can be read, printed forms elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from minijinja import Markup
from msgspec.structs import replace

from lms_export.course import Audio, Download, LessonBlock, Picture, Video
from lms_export.html.blocks import RENDERERS
from lms_export.html.book.activities import PRINTED
from lms_export.html.book.book import GLOSSARY, Side
from lms_export.html.environment import render
from lms_export.html.languages import language_name

Printer = Callable[[Any, Side], Markup]
_WORD = re.compile(r'<span class="sy-word" data-panel="([^"]*)">(.*?)</span>', re.DOTALL)


def book_block(block: LessonBlock, side: Side) -> Markup:
    printed = PRINTERS.get(type(block))
    if printed:
        return printed(block, side)
    return with_glossary_links(RENDERERS[type(block)](block, side.context, side.words), side)


def with_glossary_links(html: Markup, side: Side) -> Markup:
    """Marked words lead to the glossary at the end."""
    start = len(f"w-{side.words.page}-")

    def link(found: re.Match[str]) -> str:
        anchor = f"w-{GLOSSARY}-{side.context.language}-{found[1][start:]}"
        return f'<a class="bk-word" href="{side.book.address(GLOSSARY, anchor)}">{found[2]}</a>'

    return Markup(_WORD.sub(link, str(html)))


def recording(block: Audio | Video, side: Side) -> Markup:
    """Nothing plays on paper: the title, and every word of the transcript in the reader's language."""
    tracks = [track for track in block.tracks if track.transcript]
    own = [track for track in tracks if track.language == side.context.language] or tracks
    return render(
        "book/recording",
        title=side.context.text(block.title),
        is_video=isinstance(block, Video),
        transcripts=[
            {"language": track.language, "name": language_name(track.language), "text": track.transcript}
            for track in own
        ],
    )


def download(block: Download, side: Side) -> Markup:
    asset = side.context.assets.get(side.context.words(block.assets))
    extension = asset.extension.upper() if asset else ""
    return render("book/download", title=side.context.text(block.title), extension=extension)


def picture(block: Picture, side: Side) -> Markup:
    """A book holds the one file that every reader opens."""
    return RENDERERS[Picture](replace(block, renditions=()), side.context, side.words)


PRINTERS: dict[type, Printer] = {
    Picture: picture,
    Audio: recording,
    Video: recording,
    Download: download,
    **PRINTED,
}
