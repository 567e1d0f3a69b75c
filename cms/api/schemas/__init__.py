"""JSON Schemas (2020-12) of what the API tells: page types and blocks, read off the models and the blocks."""

from cms.api.schemas.blocks import block_schema, block_types
from cms.api.schemas.pages import page_schema, page_types

__all__ = ["block_schema", "block_types", "page_schema", "page_types"]
