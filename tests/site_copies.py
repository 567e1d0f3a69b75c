"""The test database as a file or database of its own, for processes that a test starts and kills."""

import os
import sqlite3
from contextlib import contextmanager
from urllib.parse import urlsplit

from django.db import connection


@contextmanager
def a_copy(name, folder):
    """The address (``DATABASE_URL``) of a copy, made before a test's transaction begins."""
    with _copies[connection.vendor](name, folder) as address:
        yield address


@contextmanager
def _sqlite_copy(name, folder):
    target = folder / f"{name}.sqlite3"
    connection.ensure_connection()
    with sqlite3.connect(target) as copy:
        connection.connection.backup(copy)
    yield f"sqlite:///{target}"


@contextmanager
def _postgresql_copy(name, _folder):
    connection.creation.clone_test_db(name, verbosity=0)
    copy = connection.creation.get_test_db_clone_settings(name)["NAME"]
    yield urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{copy}").geturl()
    connection.creation.destroy_test_db(suffix=name, verbosity=0)


_copies = {"sqlite": _sqlite_copy, "postgresql": _postgresql_copy}
