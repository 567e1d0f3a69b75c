"""One thin receiver for each signal."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import m2m_changed, post_delete, post_save
from django_tasks.signals import task_finished
from wagtail.signals import page_published, page_unpublished, post_page_move

from cms.core.public_changes.following import follow_deleted, follow_saved, follow_task
from cms.core.public_changes.recording import record_public_change


def follow_public_changes() -> None:
    """Called once, when the app is ready."""
    post_save.connect(_after_saving, dispatch_uid="public changes: saved")
    post_delete.connect(_after_deletion, dispatch_uid="public changes: deleted")
    m2m_changed.connect(_after_deletion, dispatch_uid="public changes: tied together")
    task_finished.connect(_after_task, dispatch_uid="public changes: references")
    for signal in (page_published, page_unpublished, post_page_move):
        signal.connect(_after_the_page, dispatch_uid="public changes: pages")


def _after_saving(sender: Any, update_fields: Any = None, raw: bool = False, **kwargs: Any) -> None:
    if not raw:
        follow_saved(sender, update_fields)


def _after_deletion(sender: Any, **kwargs: Any) -> None:
    follow_deleted(sender)


def _after_task(task_result: Any, **kwargs: Any) -> None:
    follow_task(task_result.task.module_path, task_result.args)


def _after_the_page(**kwargs: Any) -> None:
    record_public_change()
