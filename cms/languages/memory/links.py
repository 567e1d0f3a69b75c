"""Fitting a translation to another source: its links become those of the new source, or plain words."""

from __future__ import annotations

from bs4 import BeautifulSoup
from wagtail_localize.strings import StringValue


def fitted(target: str, old_source: str, new_source: str) -> str:
    """``target`` translates ``old_source``; a link that ``new_source`` lacks keeps its words only."""
    if "<a " not in target:
        return target
    partners = _partners(_links(old_source), _links(new_source))
    soup = BeautifulSoup(target, "html.parser")
    for link in soup.find_all("a"):
        partner = partners.get(str(link.get("id")))
        if partner is None:
            link.unwrap()
        else:
            link["id"] = partner
    return StringValue.from_translated_html(str(soup)).data


def _links(source: str) -> dict[str, str]:
    """Id of each link -> its words, in order."""
    if "<a " not in source:
        return {}
    soup = BeautifulSoup(source, "html.parser")
    return {str(link["id"]): link.get_text() for link in soup.find_all("a", id=True)}


def _partners(old: dict[str, str], new: dict[str, str]) -> dict[str, str]:
    """The same words are the same link; what is left over pairs by order, where there are as many."""
    by_words = {words: link for link, words in reversed(new.items())}
    partners = {link: by_words[words] for link, words in old.items() if words in by_words}
    left_old = [link for link in old if link not in partners]
    left_new = [link for link in new if link not in partners.values()]
    if len(left_old) == len(left_new):
        partners.update(zip(left_old, left_new, strict=True))
    return partners
