"""Background work: a queue on the same database, run by ``manage.py worker``, or on Redis, run by RQ."""

from cms.settings.environment import one_of, text
from cms.settings.parts.apps import INSTALLED_APPS

TASKS = {"default": {"BACKEND": "cms.operations.queue.TracedQueue"}}

_LONGEST = 3600
"""Seconds that RQ gives one task."""

if one_of("TASKS_BACKEND", "database", "redis") == "redis":
    INSTALLED_APPS += ["django_rq", "django_tasks_rq"]
    TASKS = {"default": {"BACKEND": "cms.core.redis_queue.RedisQueue"}}
    RQ_QUEUES = {"default": {"URL": text("REDIS_URL"), "DEFAULT_TIMEOUT": _LONGEST}}
