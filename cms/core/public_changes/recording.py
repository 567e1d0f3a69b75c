"""Noting that something has changed: once for each transaction, and gone with it where it is taken back."""

from __future__ import annotations

from secrets import randbits

from django.db import connection, transaction
from django.utils import timezone

from cms.core.models.public_change import PublicChange
from cms.prepared.writing import insert

_BITS = 40


def record_public_change() -> None:
    """Call it after the change. Receivers do so for what is saved; ``QuerySet.update`` tells nobody."""
    if not _is_noted():
        insert(PublicChange, {"mark": randbits(_BITS), "at": timezone.now()})
        transaction.on_commit(_noted)


def asked() -> None:
    """Somebody has read how things stand within the transaction: what comes now is noted again."""
    if _is_noted():
        connection.run_on_commit = [entry for entry in connection.run_on_commit if entry[1] is not _noted]


def _is_noted() -> bool:
    """Django forgets what was to run on commit where a savepoint is taken back, together with the row."""
    return connection.in_atomic_block and any(entry[1] is _noted for entry in connection.run_on_commit)


def _noted() -> None:
    """Only a mark that this transaction has its row."""
