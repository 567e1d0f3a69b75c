"""Freezing what is published, so that it can be translated: with a number of queries that does not grow.

wagtail-localize does the same row by row. What is written here is what it would write, except that unchanged
segments keep their primary keys, so that an open editor keeps working.
"""

from cms.languages.freezing.source import freeze, frozen_source

__all__ = ["freeze", "frozen_source"]
