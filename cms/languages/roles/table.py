"""The roles as a table: what each may do with the pages, words, registers and files of its language."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, kw_only=True)
class Role:
    """``pages`` are Wagtail's page permissions on the branch; ``words`` our rights in the language.

    ``registers`` and ``files`` are the actions on the registers and files named below. ``others`` are
    permissions of Wagtail that know no language, as "app.codename".
    """

    name: str | Promise
    pages: tuple[str, ...]
    words: tuple[str, ...]
    registers: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    others: tuple[str, ...] = ("wagtailadmin.access_admin",)


_ASK_FOR_TRANSLATION = ("wagtailadmin.access_admin", "wagtail_localize.submit_translation")
# Wagtail knows no permission to look only: with "unlock" the drafts stand in the explorer.
_LOOK = ("unlock",)

ROLES = {
    "editor": Role(
        name=_("Editor"),
        pages=("add", "change", "publish"),
        words=("edit", "translate"),
        registers=("add", "change", "view", "publish"),
        files=("add", "change", "choose"),
        others=_ASK_FOR_TRANSLATION,
    ),
    "translator": Role(
        name=_("Translator"),
        pages=_LOOK,
        words=("translate",),
        registers=("view",),
        files=("choose",),
        others=_ASK_FOR_TRANSLATION,
    ),
    "reviewer": Role(name=_("Reviewer"), pages=_LOOK, words=("review",)),
    "publisher": Role(
        name=_("Publisher"),
        pages=("change", "publish", "lock", "unlock"),
        words=("edit", "publish"),
        registers=("change", "view", "publish"),
        files=("choose",),
    ),
}

_given_besides: dict[str, list[str]] = {}


def give_role(role: str, permission: str) -> None:
    """Let ``role`` have ``permission`` ("app.codename") of a room above, when its app is ready."""
    given = _given_besides.setdefault(role, [])
    if permission not in given:
        given.append(permission)


def given_besides(role: Role) -> tuple[str, ...]:
    return tuple(each for name, given in _given_besides.items() if ROLES[name] is role for each in given)


REGISTERS = (
    "glossary.glossaryterm",
    "glossary.termform",
    "glossary.falsefriend",
    "core.societalchallenge",
    "media.recording",
    "facts.factflag",
)
"""What roles work with; licences and acknowledgements of funding stay with administrators."""

FILES = {"wagtailimages": "image", "wagtaildocs": "document"}
