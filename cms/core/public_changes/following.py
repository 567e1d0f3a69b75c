"""Which saved things are a change of what anybody may read: all, but for those known to be shown nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from django.apps import apps
from django.db import models
from django.utils import timezone
from wagtail.models import Page

from cms.core.public_changes.recording import record_public_change

SHOWN_NOWHERE = frozenset(
    {
        "academies",
        "api",
        "api_previews",
        "api_tokens",
        "api_webhooks",
        "api_writing",
        "auth",
        "contenttypes",
        "django_tasks_database",
        "facts",
        "feedback",
        "languages",
        "links",
        "packages",
        "search",
        "sessions",
        "updates",
        "users",
        "wagtail_localize",
        "wagtailadmin",
        "wagtailsearch",
        "wagtailusers",
        "core.frequency",
        "core.publicchange",
        "core.queueworker",
        "core.reminder",
        "core.silencedreminders",
        "glossary.termcandidate",
        "glossary.termform",
        "wagtailcore.comment",
        "wagtailcore.commentreply",
        "wagtailcore.groupapprovaltask",
        "wagtailcore.groupcollectionpermission",
        "wagtailcore.grouppagepermission",
        "wagtailcore.groupsitepermission",
        "wagtailcore.modellogentry",
        "wagtailcore.pagelogentry",
        "wagtailcore.pagesubscription",
        "wagtailcore.referenceindex",
        "wagtailcore.revision",
        "wagtailcore.task",
        "wagtailcore.taskstate",
        "wagtailcore.uploadedfile",
        "wagtailcore.workflow",
        "wagtailcore.workflowcontenttype",
        "wagtailcore.workflowpage",
        "wagtailcore.workflowstate",
        "wagtailcore.workflowtask",
    }
)
"""Rooms and models that no public page is made of. Whatever is not named here counts as shown."""

SHOWN_ALL_THE_SAME = frozenset(
    {"languages.behindmark", "languages.gateoverride", "wagtail_localize.translationsource"}
)

_OF_DRAFTS = frozenset(
    {"latest_revision", "latest_revision_created_at", "has_unpublished_changes", "draft_title", "go_live_at"}
)
_TASK_OF_REFERENCES = "wagtail.tasks.update_reference_index_task"
_WHILE_REFERENCES_MAY_WAIT = timedelta(hours=1)


def is_shown(model: type[models.Model]) -> bool:
    """Migrations have models of their own; there may be no table yet to note anything in."""
    if model._meta.apps is not apps:
        return False
    label = model._meta.label_lower
    named = label in SHOWN_NOWHERE or model._meta.app_label in SHOWN_NOWHERE
    return label in SHOWN_ALL_THE_SAME or not named


def follow_saved(model: type[models.Model], update_fields: frozenset[str] | None) -> None:
    """A draft that is saved writes no more of a page than that there is one."""
    if is_shown(model) and not (update_fields and update_fields <= _OF_DRAFTS):
        record_public_change()


def follow_deleted(model: type[models.Model]) -> None:
    if is_shown(model):
        record_public_change()


def follow_task(path: str, arguments: Sequence[Any]) -> None:
    """Which page points at which is written by the queue, some time after the page."""
    if path == _TASK_OF_REFERENCES and _may_have_changed(*arguments):
        record_public_change()


def _may_have_changed(app_label: str, model_name: str, key: str) -> bool:
    """Not a page that was published a while ago and has been written on since."""
    model = apps.get_model(app_label, model_name)
    if not issubclass(model, Page):
        return is_shown(model)
    long_ago = timezone.now() - _WHILE_REFERENCES_MAY_WAIT
    drafts = Page.objects.filter(pk=key, has_unpublished_changes=True)
    return not drafts.exclude(last_published_at__gt=long_ago).exists()
