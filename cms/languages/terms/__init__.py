"""What the glossary knows, found in running text: terms, false friends, forms to avoid."""

from cms.languages.terms.base import TermBase, false_friends_in, form_findings, term_base, terms_in
from cms.languages.terms.hits import FalseFriendHit, FormFinding, TermHit

__all__ = [
    "FalseFriendHit",
    "FormFinding",
    "TermBase",
    "TermHit",
    "false_friends_in",
    "form_findings",
    "term_base",
    "terms_in",
]
