"""The table of what can be asked for with a token: (method, service) -> what answers."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpResponse

from cms.api.previews import managing as previews
from cms.api.writing import (
    aliases,
    deleting,
    history,
    lock,
    moving,
    references,
    relating,
    saving,
    translations,
    workflow,
)
from cms.api.writing.asked import Asked
from cms.api.writing.rights import page_asked_for
from cms.api.writing.showing import show

Answer = Callable[[Asked], HttpResponse]


def _page(asked: Asked) -> HttpResponse:
    return show(asked, page_asked_for(asked))


READS: dict[str, Answer] = {
    "": _page,
    "workflow": workflow.look,
    "history": history.look,
    "lock": lock.look,
    "aliases": aliases.look,
    "linkintegrity": references.look,
    "preview": previews.look,
}
ONLY_WITH_A_TOKEN = {"aliases", "history", "preview"}
"""Of the others, anybody may ask about what is published."""
OF_THE_SITE = {"aliases", "linkintegrity", "relations"}
"""What is read with a token at the mount too."""

WRITES: dict[tuple[str, str], Answer] = {
    ("POST", ""): saving.create,
    ("PATCH", ""): saving.change,
    ("DELETE", ""): deleting.delete,
    ("POST", "copy"): moving.copy,
    ("POST", "move"): moving.move,
    ("POST", "workflow"): workflow.fire,
    ("PATCH", "history"): history.revert,
    ("POST", "lock"): lock.keep,
    ("DELETE", "lock"): lock.let_go,
    ("POST", "aliases"): aliases.add,
    ("DELETE", "aliases"): aliases.remove,
    ("POST", "relations"): relating.relate,
    ("DELETE", "relations"): relating.part,
    ("POST", "translations"): translations.begin,
    ("POST", "preview"): previews.make,
    ("DELETE", "preview"): previews.end,
}
