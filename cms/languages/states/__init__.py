"""How far each translation is: per page for overviews, per text for those who translate. Reads, but for
baselines and marks, which are written when something is published."""

from cms.languages.states.apart import blocks_apart
from cms.languages.states.baselines import follow_shown, record_shown, write_baseline
from cms.languages.states.differences import Piece, differences
from cms.languages.states.marks import clear_behind, mark_behind
from cms.languages.states.overview import translation_states
from cms.languages.states.segment import SegmentState, TextState
from cms.languages.states.segments import segment_states
from cms.languages.states.state import NextStep, State, TranslationState

__all__ = [
    "NextStep",
    "Piece",
    "SegmentState",
    "State",
    "TextState",
    "TranslationState",
    "blocks_apart",
    "clear_behind",
    "differences",
    "follow_shown",
    "mark_behind",
    "record_shown",
    "segment_states",
    "translation_states",
    "write_baseline",
]
