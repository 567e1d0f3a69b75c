"""The blocks editors write with, one family per file."""

from cms.core.blocks.activities import ACTIVITY_TYPES, ModuleTestBlock
from cms.core.blocks.section import (
    ArticleBlock,
    LessonBodyBlock,
    OutcomesBlock,
    PointsBlock,
    SourcesBlock,
)

__all__ = [
    "ACTIVITY_TYPES",
    "ArticleBlock",
    "LessonBodyBlock",
    "ModuleTestBlock",
    "OutcomesBlock",
    "PointsBlock",
    "SourcesBlock",
]
