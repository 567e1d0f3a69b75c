"""The periodic jobs every installation has."""

from datetime import timedelta
from importlib import import_module

from django.conf import settings
from django.core.management import call_command

from cms.core.public_changes.standing import forget_old_changes
from cms.core.reminders.sending import send_reminders
from cms.core.scheduling import periodic
from cms.core.signs_of_life import give_back
from cms.media.tasks import make_missing_derivatives

DAYS_TO_KEEP_TASK_RESULTS = 30


@periodic("publish and expire scheduled pages", every=timedelta(minutes=1))
def publish_scheduled_pages() -> None:
    call_command("publish_scheduled")


@periodic("give back tasks of workers that died", every=timedelta(seconds=30))
def give_back_tasks() -> None:
    give_back()


@periodic("prune finished task results", every=timedelta(days=1))
def prune_finished_task_results() -> None:
    call_command("prune_db_task_results", min_age_days=DAYS_TO_KEEP_TASK_RESULTS, queue_name="*")


@periodic("make missing sizes of pictures", every=timedelta(days=1))
def make_missing_sizes_of_pictures() -> None:
    make_missing_derivatives()


@periodic("remind of reviews and expiries", every=timedelta(days=1))
def remind_of_reviews_and_expiries() -> None:
    send_reminders()


@periodic("forget old public changes", every=timedelta(days=1))
def forget_old_public_changes() -> None:
    forget_old_changes()


@periodic("forget sessions that have ended", every=timedelta(days=1))
def forget_ended_sessions() -> None:
    import_module(settings.SESSION_ENGINE).SessionStore.clear_expired()
