"""Finding words in the content that the glossary does not have yet."""

from cms.languages.terms.candidates.searching import search_candidates

__all__ = ["search_candidates"]
