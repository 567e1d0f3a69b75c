"""The task queue on Redis, for sites whose ``TASKS_BACKEND`` says so. Needs requirements/redis.txt."""

from __future__ import annotations

from django_tasks_rq import RQBackend


class RedisQueue(RQBackend):
    """Takes tasks that would stand back for others, and does them in their turn: RQ knows no other order."""

    supports_priority = True
