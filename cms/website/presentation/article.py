"""The blocks of an article, each with the template that places it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import prefetch_related_objects
from django.utils.translation import get_language
from wagtail.blocks import StreamValue

from cms.core.shares import share_in_words
from cms.website.presentation.consent import agreed_picture
from cms.website.presentation.dates import partial_date


@dataclass(frozen=True, kw_only=True)
class ArticlePart:
    template: str
    value: Any


def article_parts(stream: StreamValue) -> tuple[ArticlePart, ...]:
    """A block type named ``fact`` is placed by ``website/article/fact.html``. Two queries for pictures."""
    pictures = [block.value["image"] for block in stream if block.block_type == "picture"]
    prefetch_related_objects([picture for picture in pictures if picture], "renditions", "licence")
    return tuple(
        ArticlePart(template=f"website/article/{block.block_type}.html", value=_prepared(block))
        for block in stream
        if _may_be_shown(block)
    )


def _may_be_shown(block: Any) -> bool:
    """A picture stands with its caption or not at all."""
    return block.block_type != "picture" or agreed_picture(block.value["image"]) is not None


def _prepared(block: Any) -> Any:
    preparation = _PREPARATIONS.get(block.block_type)
    return preparation(block.value) if preparation else block.value


def _table(value: Any) -> dict[str, Any]:
    rows = [[cell.value for cell in row.value["cells"]] for row in value["rows"]]
    header = rows[0] if value["has_header"] and rows else []
    return {"caption": value["caption"], "header": header, "rows": rows[1:] if header else rows}


def _fact(value: Any) -> dict[str, Any]:
    shown = share_in_words(value["value"].replace("/", "–"), value["unit"], value["total"])
    return {**value, "date": partial_date(value["date"]), "shown": shown}


def _recording(value: Any) -> dict[str, Any]:
    """The captions of the page's own language are on; those of the others can be chosen."""
    language = get_language()
    tracks = sorted(
        value["recording"].tracks.select_related("locale"),
        key=lambda track: track.locale.language_code != language,
    )
    return {**value, "tracks": tracks, "language": language}


_PREPARATIONS = {"table": _table, "fact": _fact, "audio": _recording, "video": _recording}
