"""Putting new words in the place of old ones, in the form and with the capital they had."""

from __future__ import annotations

from dataclasses import dataclass

from bs4 import BeautifulSoup, NavigableString

from cms.languages.terms.inflection import beginnings
from cms.languages.terms.phrases import Found, PhraseIndex, words_of


@dataclass(frozen=True)
class Replaced:
    """``html`` after the change. ``is_certain``: every word stood in the very form that was asked for."""

    html: str
    times: int
    is_certain: bool


class Replacement:
    """``old`` for ``new`` in texts of one language."""

    def __init__(self, old: str, new: str, language: str) -> None:
        self._old, self._new, self._language = old, new, language
        self._index: PhraseIndex[None] = PhraseIndex(language, [(old, None)])

    def in_html(self, html: str) -> Replaced:
        """Inline tags, links and their addresses stay as they are; words that a tag divides are not found."""
        soup = BeautifulSoup(html, "html.parser")
        times, is_certain = 0, True
        for text in list(soup.find_all(string=True)):
            found = self._index.find(str(text))
            times += len(found)
            is_certain = is_certain and all(self._is_certain(str(text), one) for one in found)
            if found:
                text.replace_with(NavigableString(self._replaced(str(text), found)))
        return Replaced(str(soup) if times else html, times, is_certain)

    def _replaced(self, text: str, found: list[Found[None]]) -> str:
        pieces, position = [], 0
        for one in found:
            pieces += [text[position : one.start], self._fitted(text[one.start : one.end])]
            position = one.end
        return "".join([*pieces, text[position:]])

    def _is_certain(self, text: str, found: Found[None]) -> bool:
        return text[found.start : found.end].casefold() == self._old.casefold()

    def _fitted(self, words: str) -> str:
        """The ending of the last word goes along: "ildsjelene" becomes "entusiastene"."""
        new = self._new + self._ending(words)
        return new[0].upper() + new[1:] if words[0].isupper() and not self._old[0].isupper() else new

    def _ending(self, words: str) -> str:
        last, old_last = words_of(words)[-1].text, words_of(self._old)[-1].text
        if last.casefold() == old_last.casefold():
            return ""
        shared = max(
            beginnings(last.casefold(), self._language) & beginnings(old_last.casefold(), self._language),
            key=len,
        )
        new_last = words_of(self._new)[-1].text.casefold()
        ending = last[len(shared) :]
        own = old_last.casefold()[len(shared) :]
        return ending if not own else (ending if not new_last.endswith(own) else ending.removeprefix(own))
