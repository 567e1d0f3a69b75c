"""Terms side by side, and the words that look alike and differ."""

from cms.glossary.models.false_friend import FalseFriend
from cms.glossary.models.index import GlossaryIndex
from cms.glossary.models.term import GlossaryTerm
from cms.glossary.models.term_candidate import TermCandidate
from cms.glossary.models.term_form import TermForm

__all__ = ["FalseFriend", "GlossaryIndex", "GlossaryTerm", "TermCandidate", "TermForm"]
