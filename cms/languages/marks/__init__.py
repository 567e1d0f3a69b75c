"""Formatting and links in a form that people can type: ``Det er <1>vårt</1> brød``.

A mark stands for an element of the source, numbered in order of appearance; a line break is a line break.
Tags that the source lacks (``<b>``) are written as they are. docs/decisions/0015-numbered-marks.md
"""

from cms.languages.marks.reading import Typed, stored
from cms.languages.marks.showing import Mark, marked, marks_of

__all__ = ["Mark", "Typed", "marked", "marks_of", "stored"]
