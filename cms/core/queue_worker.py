"""The worker of the queue on the database: it outlives its database, and what it drops is picked up."""

from __future__ import annotations

import logging
import time

from django.db import connections
from django.utils.crypto import get_random_string
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult

from cms.core.outages import DATABASE_IS_AWAY
from cms.core.signs_of_life import living, put_back

logger = logging.getLogger(__name__)

SECONDS_TO_ANOTHER_TRY = 2.0
_AWAY = frozenset(f"{error.__module__}.{error.__qualname__}" for error in DATABASE_IS_AWAY)


class EnduringWorker(Worker):
    def run(self) -> None:
        """Under another name after each loss: what the former one had in hand is given back."""
        while True:
            try:
                with living(self.worker_id):
                    super().run()
                return
            except DATABASE_IS_AWAY:
                logger.warning("The database is away; this worker tries again", exc_info=True)
                if self.batch or not self.running:
                    raise
                connections.close_all()
                time.sleep(SECONDS_TO_ANOTHER_TRY)
                self.worker_id = get_random_string(32)

    def run_task(self, db_task_result: DBTaskResult) -> None:
        """What failed only because the database was away is done later."""
        super().run_task(db_task_result)
        if db_task_result.status == "FAILED" and db_task_result.exception_class_path in _AWAY:
            put_back(db_task_result)
