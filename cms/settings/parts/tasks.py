"""Background work: a queue on the same database, run by ``manage.py worker``."""

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
