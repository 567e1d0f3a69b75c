"""What a restored site makes anew: indexes, and sessions, which everybody begins again."""

from django.apps import apps
from django.contrib.sessions.models import Session
from django.core.management import call_command

from cms.api.drafts.indexing import bring_up_to_date
from cms.api.search import feeding
from cms.backups.derived import derived
from cms.search.indexing import clear
from cms.search.models import IndexedEntry, KnownWord


@derived("index of the site's search", IndexedEntry, KnownWord)
def find_pages_again() -> None:
    clear()
    feeding.repair()
    bring_up_to_date()


@derived("index of the editor's search", *apps.get_app_config("wagtailsearch").get_models())
def find_in_the_editor_again() -> None:
    call_command("update_index", verbosity=0)


@derived("sessions", Session)
def sign_in_again() -> None:
    """Nothing to make."""
