"""Whether something we need is away for a moment: the database, the queue, the store, room on the disk.

What failed because of it is neither wrong nor done with: it is tried again.
"""

from __future__ import annotations

import errno

from django.db import InterfaceError, OperationalError

DATABASE_IS_AWAY = (OperationalError, InterfaceError)
_FULL = (errno.ENOSPC, errno.EDQUOT)
_OTHERS = frozenset({"botocore", "redis"})
"""Libraries whose errors say so. Neither needs to be installed."""


def is_outage(error: BaseException | None) -> bool:
    """Also where another error came of it."""
    while error is not None:
        if _says_so(error):
            return True
        error = error.__cause__ or error.__context__
    return False


def _says_so(error: BaseException) -> bool:
    if isinstance(error, (*DATABASE_IS_AWAY, ConnectionError, TimeoutError)):
        return True
    if isinstance(error, OSError) and error.errno in _FULL:
        return True
    return type(error).__module__.partition(".")[0] in _OTHERS
