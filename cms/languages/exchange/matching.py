"""Which text of a page a text of a file belongs to."""

from __future__ import annotations

from collections.abc import Mapping

from cms.languages.exchange.documents import ReadUnit
from cms.languages.states import SegmentState


class Matching:
    """``segments``: unit key -> text, as they are now. Files of wagtail-localize name the path alone."""

    def __init__(self, segments: Mapping[str, SegmentState], is_of_the_library: bool) -> None:
        self._segments = segments
        self._is_of_the_library = is_of_the_library

    def find(self, unit: ReadUnit) -> tuple[SegmentState | None, bool]:
        """The text, and whether it stands elsewhere than the file says.

        The same words at the same place are the text, even when a paragraph before it is new; then the same
        words elsewhere on the page; then other words at the same place, which makes the file an older one.
        """
        own = self._at_the_place(unit)
        same = [segment for segment in own if segment.source == unit.source]
        if same:
            return same[0], False
        elsewhere = [segment for segment in self._segments.values() if segment.source == unit.source]
        if elsewhere:
            return elsewhere[0], True
        return (self._segments.get(unit.key) or (own[0] if len(own) == 1 else None)), False

    def _at_the_place(self, unit: ReadUnit) -> list[SegmentState]:
        if self._is_of_the_library:
            return [segment for segment in self._segments.values() if segment.path == unit.key]
        place = unit.key.rpartition(":")[0]
        exact = self._segments.get(unit.key)
        others = [
            segment
            for key, segment in self._segments.items()
            if key.rpartition(":")[0] == place and segment is not exact
        ]
        return [exact, *others] if exact else others
