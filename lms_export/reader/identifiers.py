"""Names that other systems keep: from translation keys and block ids, never from primary keys or titles."""

from functools import lru_cache
from uuid import UUID


@lru_cache(maxsize=1 << 14)
def identifier(kind: str, key: UUID | str) -> str:
    """``kind`` and 32 hexadecimal digits, an XML NCName: ``lesson_0f3a...``."""
    return f"{kind}_{(key if isinstance(key, UUID) else UUID(key)).hex}"
