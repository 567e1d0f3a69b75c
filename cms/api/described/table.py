"""The table of what is described: each module registers its own endpoints."""

from cms.api.described import entering, itself, previewing, reading, searching, writing

__all__ = ["entering", "itself", "previewing", "reading", "searching", "writing"]
