"""What can be done with one row: name of the button -> what happens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from cms.languages.comments import add_comment, resolve_comments
from cms.languages.notices.comments import tell_of_comment
from cms.languages.screen.asking import ask_author
from cms.languages.screen.outcome import Saved
from cms.languages.screen.rows import Row, digest
from cms.languages.screen.saving import (
    Typed,
    approve,
    ask_machine,
    keep_as_it_is,
    keep_other,
    save_text,
    say_the_same,
)
from cms.languages.screen.subject import Subject


@dataclass(frozen=True, kw_only=True)
class Posted:
    """What a form says about one row; ``text`` is ``None`` where it says nothing of the words.

    After a conflict: ``theirs``, and the version of it (``seen``).
    """

    text: str | None
    version: str
    shown: str
    comment: str = ""
    theirs: str = ""
    seen: str = ""

    @property
    def is_typed(self) -> bool:
        return self.text is not None and digest(self.text) != self.shown


def posted_of(form: Mapping[str, str], key: str) -> Posted:
    return Posted(
        text=_one_break(form[f"target-{key}"]) if f"target-{key}" in form else None,
        version=form.get(f"version-{key}", ""),
        shown=form.get(f"shown-{key}", ""),
        comment=form.get(f"comment-{key}", ""),
        theirs=_one_break(form.get(f"theirs-{key}", "")),
        seen=form.get(f"seen-{key}", ""),
    )


def _one_break(text: str) -> str:
    return text.replace("\r\n", "\n")


def _save(subject: Subject, row: Row, posted: Posted, person: Any) -> Saved:
    if posted.text is None:
        return Saved()
    return save_text(subject, row, Typed(text=posted.text, version=posted.version), person)


def _mine(subject: Subject, row: Row, posted: Posted, person: Any) -> Saved:
    saved = _save(subject, row, replace(posted, version=posted.seen), person)
    if saved.conflict is None:
        keep_other(subject, row, posted.theirs, person)
    return saved


def _theirs(subject: Subject, row: Row, posted: Posted, person: Any) -> None:
    keep_other(subject, row, posted.text or "", person)


def _approve(subject: Subject, row: Row, posted: Posted, person: Any) -> Saved:
    return approve(subject, row, posted.version, person)


def _keep(subject: Subject, row: Row, posted: Posted, person: Any) -> Saved:
    return keep_as_it_is(subject, row, posted.version, person)


def _same(subject: Subject, row: Row, posted: Posted, person: Any) -> Saved:
    return say_the_same(subject, row, posted.version, person)


def _machine(subject: Subject, row: Row, posted: Posted, person: Any) -> Saved:
    return ask_machine(subject, row, posted.version, person)


def _comment(subject: Subject, row: Row, posted: Posted, person: Any) -> Saved | None:
    if posted.comment.strip():
        key, segment = subject.source.translation_key, row.segment
        said = add_comment(key, subject.locale, segment.path, segment.source, posted.comment, person)
        tell_of_comment(subject.source, subject.locale, said)
    return None


def _ask(subject: Subject, row: Row, posted: Posted, person: Any) -> Saved | None:
    if posted.comment.strip():
        ask_author(subject, posted.comment, person, row.segment.path, row.segment.source)
    return None


def _resolve(subject: Subject, row: Row, posted: Posted, person: Any) -> Saved | None:
    _comment(subject, row, posted, person)
    for source in {row.segment.source, row.segment.previous_source}:
        resolve_comments(subject.source.translation_key, subject.locale, row.segment.path, source, person)
    return None


Action = Callable[[Subject, Row, Posted, Any], Saved | None]
ACTIONS: dict[str, Action] = {
    "save": _save,
    "approve": _approve,
    "keep": _keep,
    "same": _same,
    "machine": _machine,
    "mine": _mine,
    "theirs": _theirs,
    "comment": _comment,
    "ask": _ask,
    "resolve": _resolve,
}
OF_READERS = frozenset({"ask", "comment", "resolve"})
"""What those may do who read the translation and do not write it."""
SAVE_FIRST = frozenset({"ask", "comment", "resolve"})
"""Buttons that do not change the words: what was typed is saved with them."""


def meant(action: str, posted: Posted) -> str:
    """Who has typed and then approves, approves what was typed."""
    return "save" if action in ("approve", "keep") and posted.is_typed else action
