"""Glossary terms and false friends in running text: marked at first use, explained once per lesson."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import escape, unescape

from minijinja import Markup

from lms_export.course import FalseFriend, Term
from lms_export.html.context import Context
from lms_export.html.environment import render
from lms_export.html.languages import in_map_order, language_name
from lms_export.html.typography import set_spaces

PIECES = re.compile(r"""(<(?:[^"'>]|"[^"]*"|'[^']*')*>)""")
TAG_NAME = re.compile(r"</?([a-z0-9]+)")
_NEAREST = {"nn": "nb"}
UNMARKED = frozenset(["a", "h2", "h3", "h4", "code", "cite", "q"])


@dataclass(frozen=True)
class Entry:
    """What one panel explains: a term, a false friend, or both under one word."""

    id: str
    forms: tuple[str, ...]
    term: Term | None = None
    false_friend: FalseFriend | None = None


@dataclass
class LessonWords:
    """The words of one lesson. Marks the first use of each entry and remembers which ones were used."""

    context: Context
    page: str
    used: list[Entry] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._by_form = {_folded(form): entry for entry in entries(self.context) for form in entry.forms}
        self._pattern = _pattern_of(self._by_form)

    def mark_html(self, html: str) -> Markup:
        """``html`` (sanitised) with unbreakable spaces and marked words, outside links and headings."""
        pieces: list[str] = []
        closed_to_marks = 0
        for piece in PIECES.split(html):
            name = TAG_NAME.match(piece)
            if name and name[1] in UNMARKED:
                closed_to_marks += -1 if piece.startswith("</") else 1
            if piece.startswith("<"):
                pieces.append(piece)
            else:
                pieces.append(
                    set_spaces(piece) if closed_to_marks else self._mark(set_spaces(unescape(piece)))
                )
        return Markup("".join(pieces))

    def mark_text(self, text: str) -> Markup:
        """Plain ``text`` as HTML with marked words."""
        return Markup(self._mark(text))

    def panels(self) -> list[Markup]:
        return [panel(entry, self.context, self.page) for entry in self.used]

    def _mark(self, text: str) -> str:
        """Plain ``text`` as HTML: every odd piece is a word found, and each piece is escaped by itself."""
        if not self._by_form:
            return escape(text, quote=False)
        pieces = self._pattern.split(text)
        return "".join(
            self._mark_once(piece) if odd % 2 else escape(piece, quote=False)
            for odd, piece in enumerate(pieces)
        )

    def _mark_once(self, found: str) -> str:
        entry = self._by_form.get(_folded(found))
        word = escape(found, quote=False)
        if entry is None or entry in self.used:
            return word
        self.used.append(entry)
        return f'<span class="sy-word" data-panel="{panel_id(entry, self.page)}">{word}</span>'


def _folded(form: str) -> str:
    """``form`` as words are compared: any capitals, any white space between its words."""
    return " ".join(form.casefold().split())


def _pattern_of(folded: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(filter(None, folded), key=lambda form: (-len(form), form))
    forms = (r"\s+".join(map(re.escape, form.split())) for form in longest_first)
    return re.compile(rf"(?<!\w)({'|'.join(forms) or '(?!)'})(?!\w)", re.IGNORECASE)


def entries(context: Context) -> Iterator[Entry]:
    """Every word of the glossary in the context's language; a false friend joins the term of its word."""
    language = context.language
    friends = {
        friend.words[language].casefold(): friend
        for friend in context.false_friends
        if language in friend.words
    }
    for term in context.terms:
        forms = tuple(form for form in term.forms.get(language, ()) if form.strip())
        friend = next((friends.pop(form.casefold()) for form in forms if form.casefold() in friends), None)
        if forms:
            yield Entry(term.id, forms, term, friend)
    for friend in friends.values():
        yield Entry(friend.id, (friend.words[language],), None, friend)


def panel_id(entry: Entry, page: str) -> str:
    return f"w-{page}-{entry.id}"


def panel(entry: Entry, context: Context, page: str) -> Markup:
    """The explanation of ``entry``: the definition, the neighbours' words and the false friend."""
    term, friend = entry.term, entry.false_friend
    return render(
        "words",
        id=panel_id(entry, page),
        title=context.text(term.term) if term else friend.words[context.language] if friend else "",
        definition=context.text(term.definition) if term else "",
        neighbours=_named(term.term, leave_out=context.language) if term else [],
        false_friend=friend.words[context.language] if friend else "",
        meanings=_meanings(friend, context.language) if friend else [],
    )


def _meanings(friend: FalseFriend, reader: str) -> list[dict[str, str]]:
    """What the word means in each language, told to ``reader``; ``told_in`` is the language it is told in."""
    return [word | _told(friend.told.get(word["language"], {}), reader) for word in _named(friend.meanings)]


def _told(texts: dict[str, str], reader: str) -> dict[str, str]:
    for language in (reader, _NEAREST.get(reader, "")):
        if texts.get(language):
            return {"text": set_spaces(texts[language]), "told_in": language}
    return {"told_in": "en"}


def _named(texts: dict[str, str], leave_out: str = "") -> list[dict[str, str]]:
    codes = in_map_order(code for code, text in texts.items() if text and code != leave_out)
    return [
        {"language": code, "name": language_name(code), "text": set_spaces(texts[code])} for code in codes
    ]
