"""The translatable texts of a page or snippet, read without a query for what it shows."""

from cms.languages.texts.children import Children, children_of
from cms.languages.texts.extraction import texts_of
from cms.languages.texts.text import Text, plain_words, stored_line

__all__ = ["Children", "Text", "children_of", "plain_words", "stored_line", "texts_of"]
