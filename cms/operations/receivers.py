"""One thin receiver for each signal of the queue."""

from typing import Any

from django.dispatch import receiver
from django_tasks.signals import task_finished, task_started

from cms.operations.tracing import task_id


@receiver(task_started)
def name_the_task(task_result: Any, **kwargs: Any) -> None:
    task_id.set(str(task_result.id))


@receiver(task_finished)
def forget_the_task(**kwargs: Any) -> None:
    task_id.set("")
