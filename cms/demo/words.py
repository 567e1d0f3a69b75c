"""The words of one page: its source text goes into the page, the others wait for the translation."""

from __future__ import annotations

from html import escape

from cms.demo.files import SOURCE_LANGUAGE, Text


class Words:
    """Called with a text, answers with its source language and remembers the other languages."""

    def __init__(self) -> None:
        self._texts: dict[str, Text] = {}

    def __call__(self, text: Text) -> str:
        source = text[SOURCE_LANGUAGE]
        known = self._texts.setdefault(source, text)
        if dict(known) != dict(text):
            raise ValueError(f"“{source}” stands twice on one page with different translations.")
        return source

    def rich(self, *texts: Text) -> str:
        """Paragraphs of rich text."""
        return "".join(f"<p>{escape(self(text), quote=False)}</p>" for text in texts)

    def in_language(self, language: str) -> dict[str, str]:
        """Source text -> text in ``language``."""
        return {source: text[language] for source, text in self._texts.items()}
