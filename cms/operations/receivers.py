"""One thin receiver for each signal of the queue."""

from typing import Any

from django.dispatch import receiver
from django_tasks.signals import task_finished, task_started

from cms.operations.queue import asked_by
from cms.operations.tracing import begin_task, end_task


@receiver(task_started)
def name_the_task(task_result: Any, **kwargs: Any) -> None:
    begin_task(str(task_result.id), asked_by(task_result))


@receiver(task_finished)
def forget_the_task(**kwargs: Any) -> None:
    end_task()
