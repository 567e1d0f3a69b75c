"""The queue on the database, which remembers beside a task's values which request asked for it."""

from __future__ import annotations

from typing import Any

from django_tasks_db import DatabaseBackend
from django_tasks_db.models import DBTaskResult

from cms.operations.tracing import request_id

ASKED_BY = "request_id"


class TracedQueue(DatabaseBackend):
    """One short statement more for a task that a request, or a task of one, asks for."""

    def _task_to_db_task(self, task: Any, args: Any, kwargs: Any) -> DBTaskResult:
        row = super()._task_to_db_task(task, args, kwargs)
        if name := request_id.get():
            row.args_kwargs[ASKED_BY] = name
            row.save(update_fields=["args_kwargs"])
        return row


def asked_by(task_result: Any) -> str:
    """Empty where nobody did, or where the queue cannot say so."""
    row = getattr(task_result, "db_result", None)
    return str(row.args_kwargs.get(ASKED_BY, "")) if row else ""
