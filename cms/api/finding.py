"""The stored page at an address: there, moved, or in the language that stands in."""

from __future__ import annotations

from django.db.models import QuerySet
from django.http import Http404
from django.utils.translation import gettext as _

from cms.api.paths import can_be_nowhere, clean_path
from cms.api.stored.aliases import page_moved_from
from cms.api.stored.models import StoredPage
from cms.languages.fallbacks import chain


class Moved(Exception):
    """The page is found at the address of ``row`` now. Answered with 301 by ``cms.api.errors``."""

    def __init__(self, path: str, row: StoredPage) -> None:
        super().__init__(path)
        self.path, self.row = path, row


def stored_pages() -> QuerySet[StoredPage]:
    """Without the documents themselves."""
    return StoredPage.objects.defer("body", "gzip")


def found(path: str, *, with_document: bool = False) -> StoredPage:
    """The row, without its document unless that is read too. Raises ``Moved`` and ``Http404``."""
    wanted = clean_path(path)
    if not can_be_nowhere(wanted):
        rows = StoredPage.objects.defer("gzip") if with_document else stored_pages()
        row = rows.filter(path=wanted).order_by().first() or _elsewhere(wanted)
        if row is not None:
            return row
    raise Http404(_("No published page stands at “/%(path)s”.") % {"path": wanted})


def _elsewhere(path: str) -> StoredPage | None:
    moved = page_moved_from(path)
    if moved is not None:
        raise Moved(path, moved)
    return _stand_in(path)


def _stand_in(path: str) -> StoredPage | None:
    """Where the language lacks the page, the nearest one that has it; it says its language itself."""
    language, _slash, rest = path.partition("/")
    for code in chain(language):
        row = stored_pages().filter(path=f"{code}/{rest}".strip("/")).first()
        if row is not None:
            same = stored_pages().filter(translation_key=row.translation_key, language=language)
            return same.first() or row
    return None
