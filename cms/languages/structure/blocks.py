"""Merging a block of the source with the block of the same id in the translation: one function a kind.

``source`` and ``shown`` are raw JSON values; ``shown`` is ``ABSENT`` where the translation has no such block.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wagtail import blocks
from wagtail.embeds.blocks import EmbedBlock

from cms.languages.structure.leaves import merge_address, merge_chosen, merge_line, merge_rich_text
from cms.languages.structure.merged import ABSENT, Merged, Notes, together
from cms.languages.structure.words import Words


def merge(block: Any, source: Any, shown: Any, path: str, words: Words) -> Merged:
    for kind, merge_kind in _KINDS:
        if isinstance(block, kind):
            return merge_kind(block, source, shown, path, words)
    return Merged(value=source)


def _address(_block: Any, source: Any, _shown: Any, path: str, words: Words) -> Merged:
    return merge_address(source, path, words)


def _rich_text(_block: Any, source: Any, shown: Any, path: str, words: Words) -> Merged:
    return merge_rich_text(source, shown, path, words)


def _line(_block: Any, source: Any, shown: Any, path: str, words: Words) -> Merged:
    return merge_line(source, shown, path, words)


def _chosen(block: Any, source: Any, _shown: Any, path: str, words: Words) -> Merged:
    return merge_chosen(block.target_model, source, path, words)


def _struct(block: Any, source: Mapping[str, Any], shown: Any, path: str, words: Words) -> Merged:
    parts = {
        name: merge(child, source[name], _part(shown, name), f"{path}.{name}", words)
        for name, child in block.child_blocks.items()
        if name in (source or {})
    }
    notes = together(part.notes for part in parts.values())
    gaps = [name for name, part in parts.items() if not part.is_shown]
    if shown is ABSENT:
        if gaps or (notes.hidden and _is_whole(block)):
            return Merged()
    elif _is_whole(block) and (gaps or not notes.is_whole):
        return _as_it_was(shown, path, words)
    elif not all(_may_stay_empty(block.child_blocks[name]) for name in gaps):
        return Merged()
    for name in gaps:
        notes = notes.without_place(f"{path}.{name}")
    return Merged(
        value={name: part.value if part.is_shown else "" for name, part in parts.items()}, notes=notes
    )


def _stream(block: Any, source: Any, shown: Any, path: str, words: Words) -> Merged:
    """In the order of the source. A block that is not shown leaves no trace; fewer than the block's minimum
    are not shown at all, or stay as they were."""
    known = [item for item in source or [] if item["type"] in block.child_blocks]
    were = {item["id"]: item for item in shown or []}
    merged = [
        (item, merge(block.child_blocks[item["type"]], item["value"], *_same(item, were, path), words))
        for item in known
    ]
    value = [
        {"type": item["type"], "value": part.value, "id": item["id"]}
        for item, part in merged
        if part.is_shown
    ]
    if len(value) < min(block.meta.min_num or 0, len(known)):
        return _as_it_was(shown, path, words) if shown else Merged()
    notes = together(part.notes for _item, part in merged)
    for item, part in merged:
        if not part.is_shown:
            notes = notes.without_place(f"{path}.{item['id']}")
    return Merged(value=value, notes=notes)


def _same(item: Mapping[str, Any], were: Mapping[str, Any], path: str) -> tuple[Any, str]:
    """What the translation shows under the id of ``item``, and the path of both."""
    was = were.get(item["id"])
    shown = was["value"] if was and was["type"] == item["type"] else ABSENT
    return shown, f"{path}.{item['id']}"


def _part(shown: Any, name: str) -> Any:
    return ABSENT if shown is ABSENT else shown.get(name, ABSENT)


def _is_whole(block: Any) -> bool:
    """Its words and its values belong together: all of it follows, or none."""
    return getattr(block.meta, "follows_as_a_whole", False)


def _as_it_was(shown: Any, path: str, words: Words) -> Merged:
    return Merged(value=shown, notes=Notes(pairs=words.pairs_below(path), kept=(path,)))


def _may_stay_empty(block: Any) -> bool:
    """A text that was added to a block stays empty until it is translated."""
    return isinstance(block, _TEXTS)


_TEXTS = (blocks.CharBlock, blocks.TextBlock, blocks.RichTextBlock)
_Merge = Callable[[Any, Any, Any, str, Words], Merged]
# An embed and an address are text fields by their class, and no text to translate.
_KINDS: tuple[tuple[Any, _Merge], ...] = (
    ((EmbedBlock, blocks.URLBlock, blocks.EmailBlock), _address),
    (blocks.RichTextBlock, _rich_text),
    ((blocks.CharBlock, blocks.TextBlock), _line),
    (blocks.ChooserBlock, _chosen),
    (blocks.StructBlock, _struct),
    (blocks.BaseStreamBlock, _stream),
)
