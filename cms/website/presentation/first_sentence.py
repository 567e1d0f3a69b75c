"""The opening of an article, where the editor wrote no summary."""

import re

from django.utils.html import strip_tags
from wagtail.blocks import StreamValue

_SENTENCE_END = re.compile(r"(?<=[.!?])\s")


def first_sentence(stream: StreamValue) -> str:
    """The first sentence of the first paragraph; empty where there is none."""
    paragraphs = (block.value["text"].source for block in stream if block.block_type == "paragraph")
    return _SENTENCE_END.split(strip_tags(next(paragraphs, "")).strip())[0]
