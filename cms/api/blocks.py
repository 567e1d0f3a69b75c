"""Blocks as JSON. A block's field is public when it stands in the table, and only then.

No answer key is in it: neither what is correct, nor any feedback, nor the order or the pairs that are right.
"""

from collections.abc import Callable, Iterator
from typing import Any

from wagtail import blocks
from wagtail.blocks import Block, StreamValue
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock
from wagtail.snippets.blocks import SnippetChooserBlock

from cms.api.files import related_json
from cms.api.references import References
from cms.case_studies.blocks import BreakdownBlock, IndicatorBlock
from cms.core.blocks import (
    arranging,
    borrowed,
    evidence,
    media,
    questions,
    section,
    table,
    tasks,
    text,
    writing,
)
from cms.core.shares import counted, part_in_words
from cms.directory.blocks import ParticipantBlock

PUBLIC_FIELDS: dict[type[Block], tuple[str, ...]] = {
    text.HeadingBlock: ("text",),
    text.ParagraphBlock: ("text",),
    text.QuoteBlock: ("text", "source"),
    text.CalloutBlock: ("kind", "title", "text"),
    text.LanguageNoteBlock: ("language", "word", "text"),
    evidence.FactBlock: ("label", "kind", "value", "unit", "total", "target", "text", "source", "date"),
    evidence.StatementBlock: ("label", "text", "source"),
    evidence.DefinitionBlock: ("term",),
    evidence.CaseCardBlock: ("case_study",),
    table.TableBlock: ("caption", "rows", "has_header"),
    table.TableRowBlock: ("cells",),
    media.PictureBlock: ("image", "alternative_text", "decorative", "caption"),
    media.DownloadBlock: ("document", "title"),
    media.AudioBlock: ("recording", "title"),
    media.VideoBlock: ("recording", "title"),
    questions.SingleChoiceBlock: ("question", "choices"),
    questions.MultipleChoiceBlock: ("question", "choices"),
    questions.ChoiceBlock: ("text",),
    questions.TrueFalseBlock: ("claim",),
    arranging.OrderBlock: ("question", "items"),
    arranging.MatchBlock: ("question", "pairs"),
    borrowed.BorrowedQuestionBlock: ("question",),
    writing.ShortTextBlock: ("question",),
    writing.NumberBlock: ("question", "unit"),
    tasks.ReflectionBlock: ("question",),
    tasks.CanvasBlock: ("task", "fields"),
    tasks.WishListBlock: ("task", "columns", "rows"),
    tasks.WritingFieldBlock: ("label", "hint"),
    tasks.MirrorTaskBlock: ("title", "minutes", "norwegian", "swedish", "exchange"),
    tasks.ChecklistBlock: ("task", "items"),
    tasks.SelfAssessmentBlock: ("question", "moment", "series", "statements"),
    section.SourceBlock: ("text", "url", "date"),
    section.OutcomeBlock: ("kind", "text"),
    IndicatorBlock: (
        "name",
        "target",
        "target_kind",
        "result",
        "unit",
        "breakdown",
        "verdict",
        "note",
        "source",
        "date",
    ),
    BreakdownBlock: ("name", "value"),
    ParticipantBlock: ("organisation", "role"),
}

_PLAIN = (
    blocks.CharBlock,
    blocks.TextBlock,
    blocks.RegexBlock,
    blocks.ChoiceBlock,
    blocks.IntegerBlock,
    blocks.BooleanBlock,
)
_RELATED = (ImageChooserBlock, DocumentChooserBlock, SnippetChooserBlock, blocks.PageChooserBlock)


class UnknownBlockError(Exception):
    """A block that nobody has said how to show."""

    def __init__(self, block: Block) -> None:
        super().__init__(
            f"The block “{block.name}” ({type(block).__name__}) has no place in the table of public fields. "
            "Say in cms/api/blocks.py which of its fields may be read."
        )


def _items_json(items: StreamValue) -> list[dict[str, Any]]:
    """Sorted by id: the order they stand in is the answer."""
    shown = [{"id": item.id, "@type": item.block_type, "value": item.value} for item in items]
    return sorted(shown, key=lambda item: str(item["id"]))


def _pairs_json(pairs: StreamValue) -> dict[str, list[str]]:
    """Both sides, each in the order of the alphabet: which belong together is the answer."""
    return {side: sorted(pair.value[side] for pair in pairs) for side in ("text", "match")}


SHOWN_WITHOUT_THE_ANSWER: dict[tuple[type[Block], str], Callable[[StreamValue], Any]] = {
    (arranging.OrderBlock, "items"): _items_json,
    (arranging.MatchBlock, "pairs"): _pairs_json,
}


def _fact_json(fact: dict[str, Any]) -> dict[str, Any]:
    value, unit = counted(fact["value"], fact["unit"], fact["total"])
    return {**fact, "value": value, "unit": unit}


def _indicator_json(indicator: dict[str, Any]) -> dict[str, Any]:
    result = indicator["result"]
    parts = [{**part, "value": part_in_words(part["value"], result)} for part in indicator["breakdown"]]
    return {**indicator, "breakdown": parts}


_WITHOUT_SMALL_PERCENTAGES: dict[type[Block], Callable[[dict[str, Any]], dict[str, Any]]] = {
    evidence.FactBlock: _fact_json,
    IndicatorBlock: _indicator_json,
}


def stream_json(stream: StreamValue, references: References) -> list[dict[str, Any]]:
    """The stream's blocks, each with its id, its type and its public fields."""
    return [
        {"id": child.id, "@type": child.block_type, **_fields_json(child.block, child.value, references)}
        for child in stream
    ]


def _fields_json(block: Block, value: Any, references: References) -> dict[str, Any]:
    if not isinstance(block, blocks.StructBlock):
        return {"value": _value_json(block, value, references)}
    shown = {
        name: _field_json(block, name, child, value[name], references)
        for name, child in public_children(block).items()
    }
    return _WITHOUT_SMALL_PERCENTAGES.get(type(block), dict)(shown)


def _field_json(block: Block, name: str, child: Block, value: Any, references: References) -> Any:
    special = SHOWN_WITHOUT_THE_ANSWER.get((type(block), name))
    return special(value) if special else _value_json(child, value, references)


def _value_json(block: Block, value: Any, references: References) -> Any:
    if isinstance(block, blocks.StreamBlock):
        return stream_json(value, references)
    if isinstance(block, blocks.StructBlock):
        return _fields_json(block, value, references)
    if isinstance(block, blocks.RichTextBlock):
        return references.html(value.source)
    if isinstance(block, _RELATED):
        return related_json(value, references)
    if isinstance(block, _PLAIN):
        return value
    raise UnknownBlockError(block)


def public_children(block: blocks.StructBlock) -> dict[str, Block]:
    """The public fields of ``block``. Raises ``UnknownBlockError``."""
    try:
        names = PUBLIC_FIELDS[type(block)]
    except KeyError:
        raise UnknownBlockError(block) from None
    return {name: block.child_blocks[name] for name in names}


def check(block: Block) -> Iterator[Block]:
    """Every block below ``block`` that is shown. Raises ``UnknownBlockError``."""
    if isinstance(block, blocks.StructBlock):
        children = {
            name: child
            for name, child in public_children(block).items()
            if (type(block), name) not in SHOWN_WITHOUT_THE_ANSWER
        }
    elif isinstance(block, blocks.StreamBlock):
        children = block.child_blocks
    elif isinstance(block, (blocks.RichTextBlock, *_RELATED, *_PLAIN)):
        children = {}
    else:
        raise UnknownBlockError(block)
    yield block
    for child in children.values():
        yield from check(child)
