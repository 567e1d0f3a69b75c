"""The blocks editors write with, one family per file."""

from cms.core.blocks.activities import ModuleTestBlock, activities_in, borrowed_in, parts_of, parts_of_value
from cms.core.blocks.section import (
    ArticleBlock,
    LessonBodyBlock,
    OutcomesBlock,
    PointsBlock,
    SourcesBlock,
)

__all__ = [
    "ArticleBlock",
    "LessonBodyBlock",
    "ModuleTestBlock",
    "OutcomesBlock",
    "PointsBlock",
    "SourcesBlock",
    "activities_in",
    "borrowed_in",
    "parts_of",
    "parts_of_value",
]
