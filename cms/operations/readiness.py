"""Whether this node can serve: named questions, each of which fails by raising.

A room adds its own when its app is ready::

    @needed("storage")
    def storage_answers() -> None: ...
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import cache

from django.core.files.storage import default_storage
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.migrations.executor import MigrationExecutor

logger = logging.getLogger(__name__)

Question = Callable[[], None]

QUESTIONS: dict[str, Question] = {}


def needed(name: str) -> Callable[[Question], Question]:
    def register(question: Question) -> Question:
        QUESTIONS[name] = question
        return question

    return register


def answers() -> dict[str, bool]:
    """Name -> whether all is well. Why not is for the log: anybody may ask."""
    return {name: _is_well(name, question) for name, question in QUESTIONS.items()}


def _is_well(name: str, question: Question) -> bool:
    try:
        question()
    except Exception:
        logger.exception("This node is not ready: %s", name)
        return False
    return True


@needed("database")
def database_answers() -> None:
    with connections[DEFAULT_DB_ALIAS].cursor() as cursor:
        cursor.execute("SELECT 1")


class Unmigrated(Exception):
    """The database lacks what this version of the code needs."""


@needed("migrations")
@cache
def database_is_migrated() -> None:
    """Asked until it is so: the code of a process stays the same."""
    executor = MigrationExecutor(connections[DEFAULT_DB_ALIAS])
    waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if waiting:
        raise Unmigrated(f"{len(waiting)} migrations wait: run manage.py migrate.")


@needed("storage")
def storage_answers() -> None:
    """It is asked, not written to: a balancer asks every few seconds."""
    default_storage.exists("health")
