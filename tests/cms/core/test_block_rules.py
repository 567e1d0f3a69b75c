"""Every block can be translated and keeps its ids: a machine looks, so that nobody has to remember."""

import pytest
from wagtail import blocks
from wagtail.contrib.table_block.blocks import TableBlock
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.embeds.blocks import EmbedBlock
from wagtail.images.blocks import ImageBlock

from cms.core.blocks import LessonBodyBlock
from cms.core.blocks.fields import line, prose
from cms.core.checks import block_messages, check_stream_fields


def ids(block):
    return [message.id for message in block_messages(block, "courses.Lesson.body")]


def within(block):
    """``block`` where such a thing hides: in a struct in a struct in a stream."""
    return blocks.StreamBlock(
        [("outer", blocks.StructBlock([("inner", blocks.StructBlock([("it", block)]))]))]
    )


def test_our_own_blocks_keep_the_rules():
    assert check_stream_fields(None) == []


def test_the_rules_look_at_every_page_with_blocks():
    assert ids(LessonBodyBlock()) == []


@pytest.mark.parametrize(
    "block",
    [
        blocks.ListBlock(line("text")),
        blocks.RawHTMLBlock(default=""),
        ImageBlock(),
        TableBlock(),
        TypedTableBlock([("text", line("text"))]),
    ],
    ids=lambda block: type(block).__name__,
)
def test_a_block_that_cannot_be_translated_is_found(block):
    assert "synergos.E001" in ids(within(block))


@pytest.mark.parametrize("block", [blocks.CharBlock(), blocks.TextBlock()], ids=["CharBlock", "TextBlock"])
def test_text_without_a_default_is_found(block):
    assert ids(within(block)) == ["synergos.E002"]


@pytest.mark.parametrize("block", [line("text"), prose("text")], ids=["line", "prose"])
def test_our_own_text_has_a_default(block):
    assert ids(within(block)) == []


def test_an_embed_is_found():
    assert "synergos.E003" in ids(within(EmbedBlock()))


def test_a_message_names_the_model_the_field_and_the_block():
    message = next(iter(block_messages(within(blocks.CharBlock()), "courses.Lesson.body")))
    assert message.msg.startswith("courses.Lesson.body.outer.inner.it has no default")
